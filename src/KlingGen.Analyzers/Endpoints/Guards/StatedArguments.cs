using System.Globalization;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Finds the calls that state an argument with which an operation does not run: <c>Build(prompt, isV3: false)</c>, where it stands under <c>if (isV3)</c>.</summary>
internal sealed class StatedArguments(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 4;

    private readonly HashSet<SyntaxNode> _excluded = [];

    /// <summary>The calls by which the operation is not reached.</summary>
    public HashSet<SyntaxNode> Excluded => _excluded;

    /// <summary>Whether every call there is of a method is among them.</summary>
    public bool IsNeverReached { get; private set; }

    /// <summary>Adds the calls that the operation's conditions exclude, and those of the methods that pass the same parameter on.</summary>
    public void Add(IEnumerable<IdTest> conditions)
    {
        foreach (IdTest condition in conditions)
        {
            if (FindParameter(condition) is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter)
            {
                Add(condition, method.OriginalDefinition, parameter.Ordinal, MaximumDepth);
            }
        }
    }

    private void Add(IdTest condition, IMethodSymbol method, int ordinal, int depth)
    {
        if (depth == 0 || ordinal >= method.Parameters.Length)
        {
            return;
        }

        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        foreach (IOperation call in calls)
        {
            IOperation? given = Arguments.Find(call, ordinal);
            string? stated = given is null ? FindDefault(method.Parameters[ordinal]) : Find(given);
            if (stated is not null)
            {
                if (condition.Test(stated) == false)
                {
                    Exclude(call);
                }
            }
            else if (given?.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } outer } passed }
                && !SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, method))
            {
                Add(condition, outer.OriginalDefinition, passed.Ordinal, depth - 1);
            }
        }

        IsNeverReached |= calls.Count > 0 && calls.All(call => _excluded.Contains(call.Syntax));
    }

    // With an object go the calls that are certainly made on it.
    private void Exclude(IOperation call)
    {
        _excluded.Add(call.Syntax);
        if (call is not IObjectCreationOperation creation)
        {
            return;
        }

        IOperation made = creation;
        while (made.Parent is IConversionOperation or IParenthesizedOperation)
        {
            made = made.Parent;
        }

        IEnumerable<IOperation> uses = made.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FindUses(declarator.Symbol),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => FindUses(fields[0]),
            IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => FindUses(properties[0]),
            _ => [made],
        };
        _excluded.UnionWith(uses
            .Where(static use => use.Parent is IInvocationOperation invocation && ReferenceEquals(invocation.Instance, use))
            .Select(static use => use.Parent!.Syntax));
    }

    // None where it can hold another object too.
    private IOperation[] FindUses(ISymbol holder)
    {
        IOperation[] uses = [.. References.Find(holder, search, cancellationToken)];
        return Array.Exists(uses, static use => use.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, use)) ? [] : uses;
    }

    // The one parameter that a condition is about.
    private IParameterSymbol? FindParameter(IdTest condition)
    {
        IParameterSymbol? found = null;
        foreach (IOperation subject in condition.Subjects)
        {
            if (Flags.FindParameter(subject, search, members, cancellationToken) is not IParameterSymbol parameter
                || (parameter.Type.SpecialType == SpecialType.System_String && condition.Constants.Any(IsPath))
                || (found is not null && !SymbolEqualityComparer.Default.Equals(found, parameter)))
            {
                return null;
            }

            found = parameter;
        }

        return found;
    }

    // What an id must be like is asked of the endpoints themselves; `model == "kling"` is not about ids.
    private static bool IsPath(string text) => text.IndexOf('/') >= 0;

    private static string? Find(IOperation value) =>
        ConstantTexts.Find(value) is string text ? IsPath(text) ? null : text : value.SkipConversions().ConstantValue switch
        {
            { HasValue: true, Value: bool flag } => IdTest.TextOf(flag),
            { HasValue: true, Value: int number } => TextOf(number),
            { HasValue: true, Value: null } => IdTest.Null,
            _ => null,
        };

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? FindDefault(IParameterSymbol parameter) => !parameter.HasExplicitDefaultValue ? null : parameter switch
    {
        { ExplicitDefaultValue: bool flag } => IdTest.TextOf(flag),
        { ExplicitDefaultValue: int number, Type.SpecialType: SpecialType.System_Int32 } => TextOf(number),
        { ExplicitDefaultValue: null } => IdTest.Null,
        { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, parameter.ExplicitDefaultValue)) is IFieldSymbol member
            ? ConstantTexts.Of(member)
            : null,
        _ => null,
    };
}
