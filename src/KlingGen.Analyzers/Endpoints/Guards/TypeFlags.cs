using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Flow;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Conditions on a member that each type of several defines as true or false: <c>protected override bool TakesNegativePrompt => true;</c>. They tell which types' endpoints are meant.</summary>
internal sealed class TypeFlags(ProjectSearch search, Members members, MentionGatherer mentions, CancellationToken cancellationToken)
{
    /// <summary>Whether a condition asks for such a member.</summary>
    public static bool IsFlag(IOperation condition) => FindMember(condition) is not null;

    /// <summary>The endpoints apart from those that only such types name for which a condition does not hold.</summary>
    public ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> found, IEnumerable<IdTest> conditions)
    {
        foreach (IdTest condition in conditions)
        {
            if (!found.IsEmpty && condition is { IsFlag: true, Subjects: { Count: 1 } subjects } && FindMember(subjects[0]) is (ISymbol member, var part))
            {
                found = Filter(found, member.OriginalDefinition, part, condition.Test(IdTest.TextOf(true)) == true);
            }
        }

        return found;
    }

    private ImmutableArray<EndpointMention> Filter(ImmutableArray<EndpointMention> found, ISymbol member, ISymbol? part, bool outcome)
    {
        List<EndpointMention> others = [];
        List<EndpointMention> own = [];
        foreach (INamedTypeSymbol type in members.FindDerived(member.ContainingType, cancellationToken).Append(member.ContainingType).Where(static type => !type.IsAbstract))
        {
            List<EndpointMention> named = FindConstant(type, member, part) == !outcome ? others : own;
            named.AddRange(mentions.GatherMembers(type));
        }

        return found.RemoveAll(mention => others.Exists(other => IsSame(other, mention)) && !own.Exists(other => IsSame(other, mention)));
    }

    // The type names a path, which a host was put before.
    private static bool IsSame(EndpointMention named, EndpointMention mention) =>
        named.Origin == mention.Origin || (named.Text.Length > 0 && mention.Text.EndsWith(named.Text, StringComparison.Ordinal));

    // What a member, or a part of what it gives, always is for the objects of a type.
    private bool? FindConstant(INamedTypeSymbol type, ISymbol member, ISymbol? part)
    {
        ISymbol? defined = member.ContainingType.TypeKind == TypeKind.Interface ? FindImplementation(type, member) : FindOverride(type, member);
        if (defined is null || search.FindDeclaration(defined.OriginalDefinition, cancellationToken) is not SyntaxNode declaration)
        {
            return null;
        }

        ExpressionSyntax? value = (declaration as PropertyDeclarationSyntax)?.Initializer is { } initial && defined is IPropertySymbol { SetMethod: null }
            ? initial.Value
            : Bodies.FindReturned(declaration).Take(2).ToArray() is { Length: 1 } returned ? returned[0] : null;
        if (value is null)
        {
            return null;
        }

        SemanticModel model = search.GetModel(value.SyntaxTree);
        return part is not null ? Objects.FindFlag(Objects.FindMade(model.GetOperation(value, cancellationToken), search, cancellationToken), part, search, members, cancellationToken)
            : model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: bool constant } ? constant
            : null;
    }

    private static ISymbol? FindImplementation(INamedTypeSymbol type, ISymbol member) =>
        type.AllInterfaces
            .Where(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, member.ContainingType))
            .SelectMany(contract => contract.GetMembers(member.Name))
            .Select(type.FindImplementationForInterfaceMember)
            .FirstOrDefault(static implementation => implementation is not null);

    private static ISymbol? FindOverride(INamedTypeSymbol type, ISymbol member)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member.Name).FirstOrDefault(own => own.IsOverride || SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, member)) is ISymbol own)
            {
                return own;
            }
        }

        return null;
    }

    // `TakesNegativePrompt`, `Capabilities.NegativePrompt`
    private static (ISymbol Member, ISymbol? Part)? FindMember(IOperation condition) => condition.SkipConversions() switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { Type.SpecialType: SpecialType.System_Boolean } part, Instance: IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { } holder } }
            when IsDefinedByTypes(holder) => (FindFirst(holder), part.OriginalDefinition),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { Type.SpecialType: SpecialType.System_Boolean } property } when IsDefinedByTypes(property) => (FindFirst(property), null),
        IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { MethodKind: MethodKind.Ordinary, ReturnType.SpecialType: SpecialType.System_Boolean } method } when IsDefinedByTypes(method) => (FindFirst(method), null),
        _ => null,
    };

    private static bool IsDefinedByTypes(ISymbol member) => member is { IsStatic: false } && (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.ContainingType.DeclaringSyntaxReferences.IsEmpty;

    private static ISymbol FindFirst(ISymbol member) => member switch
    {
        IPropertySymbol { OverriddenProperty: { } above } => FindFirst(above),
        IMethodSymbol { OverriddenMethod: { } above } => FindFirst(above),
        _ => member,
    };
}
