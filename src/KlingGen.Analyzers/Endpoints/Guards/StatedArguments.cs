using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Finds the calls that state an argument with which an operation does not run: <c>Build(prompt, isV3: false)</c>, where it stands under <c>if (isV3)</c>.</summary>
internal sealed class StatedArguments(Members members, CancellationToken cancellationToken)
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
                    _excluded.Add(call.Syntax);
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

    // The one parameter that a condition is about.
    private static IParameterSymbol? FindParameter(IdTest condition)
    {
        IParameterSymbol? found = null;
        foreach (IOperation subject in condition.Subjects)
        {
            // What an id must be like is asked of the endpoints themselves.
            if (subject.SkipConversions() is not IParameterReferenceOperation { Parameter: { Type.SpecialType: not SpecialType.System_String } parameter }
                || (found is not null && !SymbolEqualityComparer.Default.Equals(found, parameter)))
            {
                return null;
            }

            found = parameter;
        }

        return found;
    }

    private static string? Find(IOperation value) =>
        ConstantTexts.Find(value) ?? (value.SkipConversions().ConstantValue is { HasValue: true, Value: bool flag } ? IdTest.TextOf(flag) : null);

    private static string? FindDefault(IParameterSymbol parameter) => !parameter.HasExplicitDefaultValue ? null : parameter switch
    {
        { ExplicitDefaultValue: bool flag } => IdTest.TextOf(flag),
        { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, parameter.ExplicitDefaultValue)) is IFieldSymbol member
            ? ConstantTexts.Of(member)
            : null,
        _ => null,
    };
}
