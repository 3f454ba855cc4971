using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Parameters that callers state a value for, such as <c>isV3: true</c>.</summary>
internal static class Flags
{
    private const int MaximumSteps = 4;

    /// <summary>Whether an expression stands for a parameter that is true or false.</summary>
    public static bool IsFlag(IOperation value, ProjectSearch search, Members members, CancellationToken cancellationToken) =>
        IsBoolean(value.Type) && FindParameter(value, search, members, cancellationToken) is IParameterSymbol parameter && IsBoolean(parameter.Type);

    /// <summary>The parameter that an expression stands for: itself, or what a local has of it, or a constructor keeps in a field or property that nothing else sets.</summary>
    public static IParameterSymbol? FindParameter(IOperation value, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        IOperation? current = value;
        for (int step = 0; step < MaximumSteps; step++)
        {
            switch (current?.SkipConversions())
            {
                case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol } parameter }:
                    return GivenParameters.FindLater(parameter, search, cancellationToken).Any() ? null : parameter;
                case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local }:
                    current = FindOnly(local, search, cancellationToken);
                    break;
                case IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, IsIndexer: false } } reference:
                    if (search.FindDeclaration(reference.Member, cancellationToken) is ParameterSyntax positional)
                    {
                        return members.FindAssignedValues(reference.Member, cancellationToken).Count == 0
                            ? search.GetModel(positional.SyntaxTree).GetDeclaredSymbol(positional, cancellationToken) as IParameterSymbol
                            : null;
                    }

                    current = FindOnly(reference.Member, search, members, cancellationToken);
                    if (current is IParameterReferenceOperation { Parameter.ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } })
                    {
                        // A method may set it at any time.
                        return null;
                    }

                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What a local holds that is never set anew.</summary>
    public static IOperation? FindOnly(ILocalSymbol local, ProjectSearch search, CancellationToken cancellationToken) =>
        search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator && !References.Find(local, search, cancellationToken).Any(IsSet)
            ? search.GetModel(declarator.SyntaxTree).GetOperation(initial, cancellationToken)
            : null;

    private static bool IsSet(IOperation reference) =>
        (reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)) || reference.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    private static IOperation? FindOnly(ISymbol member, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        IReadOnlyList<IOperation> assigned = members.FindAssignedValues(member, cancellationToken);
        ExpressionSyntax? initial = Bodies.FindInitial(search.FindDeclaration(member, cancellationToken));
        return (initial, assigned.Count) switch
        {
            (null, 1) => assigned[0].SkipConversions(),
            ({ } value, 0) => search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)?.SkipConversions(),
            _ => null,
        };
    }

    private static bool IsBoolean(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Boolean
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } inner } && inner[0].SpecialType == SpecialType.System_Boolean);
}
