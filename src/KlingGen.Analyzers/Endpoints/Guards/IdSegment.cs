using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>One part of an id that is split: <c>model.Split('/')[2]</c>, also where the parts are in a local first.</summary>
/// <param name="Whole">What is split.</param>
/// <param name="Separator">By what.</param>
/// <param name="Index">Which part; counted from the end where it is negative.</param>
internal sealed record IdSegment(IOperation Whole, string Separator, int Index)
{
    private const int MaximumSteps = 3;

    /// <summary>Reads an expression; null where it is no such part.</summary>
    public static IdSegment? Read(IOperation value, ProjectSearch search, CancellationToken cancellationToken) => Read(value, search, MaximumSteps, cancellationToken);

    private static IdSegment? Read(IOperation value, ProjectSearch search, int steps, CancellationToken cancellationToken)
    {
        switch (value.SkipConversions())
        {
            case var _ when steps == 0:
                return null;
            case ILocalReferenceOperation { Local: { } local }:
                return Flags.FindOnly(local, search, cancellationToken) is IOperation kept ? Read(kept, search, steps - 1, cancellationToken) : null;
            case IInvocationOperation { TargetMethod: { } method } call when search.FindDeclaration(method.OriginalDefinition, cancellationToken) is SyntaxNode declaration:
                // `VersionOf(id)`
                return Bodies.FindReturned(declaration).Take(2).ToArray() is { Length: 1 } returned
                    && search.GetModel(declaration.SyntaxTree).GetOperation(returned[0], cancellationToken) is IOperation given
                    && Read(given, search, steps - 1, cancellationToken) is { Whole: IParameterReferenceOperation { Parameter: { } parameter } } segment
                    && Arguments.Find(call, parameter.Ordinal) is IOperation whole
                        ? segment with { Whole = whole }
                        : null;
        }

        (IOperation? parts, int? index) = value.SkipConversions() switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element => (element.ArrayReference, FindIndex(indices[0])),
            IInvocationOperation { TargetMethod: { Name: "Last", IsExtensionMethod: true }, Arguments: { Length: 1 } arguments } => (arguments[0].Value, -1),
            IInvocationOperation { TargetMethod: { Name: "First", IsExtensionMethod: true }, Arguments: { Length: 1 } arguments } => (arguments[0].Value, 0),
            _ => ((IOperation?)null, (int?)null),
        };
        return index is int place ? Read(parts, place, search, cancellationToken) : null;
    }

    /// <summary>One of all parts; null where an expression is not what an id is split into.</summary>
    public static IdSegment? Read(IOperation? parts, int index, ProjectSearch search, CancellationToken cancellationToken) =>
        Objects.FindSource(parts, search, cancellationToken) is IInvocationOperation { TargetMethod: { Name: "Split", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } whole, Arguments: { IsEmpty: false } given }
        && FindSeparator(given[0].Value) is string separator
            ? new IdSegment(whole, separator, index)
            : null;

    /// <summary>The part of an id; null where it has too few.</summary>
    public string? Of(string id)
    {
        string[] parts = id.Split([Separator], StringSplitOptions.None);
        int place = Index < 0 ? parts.Length + Index : Index;
        return place >= 0 && place < parts.Length ? parts[place] : null;
    }

    /// <summary>The place that a constant index is; counted from the end where it is negative, null for others.</summary>
    public static int? FindIndex(IOperation index) => index.SkipConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: int constant } } => constant,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int constant } } => -constant,
        _ => null,
    };

    private static string? FindSeparator(IOperation separator) => separator.SkipConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: char character } } => character.ToString(),
        { ConstantValue: { HasValue: true, Value: string { Length: > 0 } text } } => text,
        IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } only } => FindSeparator(only[0]),
        _ => null,
    };
}
