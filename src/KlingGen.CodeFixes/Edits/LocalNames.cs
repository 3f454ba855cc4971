using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Names and types locals for values that must be evaluated before a request.</summary>
internal static class LocalNames
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>
    /// A name that nothing in the member has. It depends on the original tree alone, so that whoever asks for it gets the same; requests that say the same
    /// parameter in one member get different ones.
    /// </summary>
    public static string Create(PayloadEntry entry)
    {
        SyntaxNode syntax = entry.Value!.Syntax;
        SyntaxNode member = Assignments.FindMember(syntax);
        string name = char.ToLowerInvariant(entry.Property!.Name[0]) + entry.Property.Name.Substring(1);
        HashSet<string> taken = new(
            member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText),
            StringComparer.Ordinal);
        bool isRead = member.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            string.Equals(name.Identifier.ValueText, entry.Property.Name, StringComparison.Ordinal)
            && name.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax });

        // A literal that nothing reads stays where it is.
        int rank = member.DescendantNodes().OfType<AssignmentExpressionSyntax>().Count(other =>
            other.Parent is InitializerExpressionSyntax
            && (isRead || other.Right is not LiteralExpressionSyntax)
            && other.SpanStart < syntax.SpanStart
            && !other.Span.Contains(syntax.Span)
            && other.Left is IdentifierNameSyntax { Identifier.ValueText: string property }
            && string.Equals(property, entry.Property.Name, StringComparison.Ordinal));
        List<string> free = [];
        for (int number = 1; free.Count <= rank; number++)
        {
            string candidate = number == 1 ? name : name + number;
            if (!taken.Contains(candidate) && SyntaxFacts.GetKeywordKind(candidate) is SyntaxKind.None)
            {
                free.Add(candidate);
            }
        }

        return free[rank];
    }

    /// <summary>The declaration of a local that holds the value of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="hasTypeOfProperty">Whether the local has the type of the property, so that it can be read in the property's place.</param>
    /// <param name="model">The meaning of the entry's document.</param>
    public static string Declare(PayloadEntry entry, bool hasTypeOfProperty, SemanticModel model)
    {
        SyntaxNode value = entry.Value!.Syntax;
        return DeclareType(entry.Property!.Type, hasTypeOfProperty ? default : model.GetTypeInfo(value), value.SpanStart, model) + " " + Create(entry) + " = " + value + ";";
    }

    // Built-in types by name, others by 'var' where the value has a type of its own.
    private static string DeclareType(ITypeSymbol property, TypeInfo value, int position, SemanticModel model)
    {
        bool isNullable = model.GetNullableContext(position).AnnotationsEnabled();
        if (value.Type is null or { TypeKind: TypeKind.Error })
        {
            return Display(property, isNullable);
        }

        return value.Type.SpecialType is SpecialType.None ? "var" : Display(value.Type, isNullable && value.Nullability.FlowState is not NullableFlowState.NotNull);

        string Display(ITypeSymbol type, bool canBeNull) =>
            (type.IsReferenceType ? type.WithNullableAnnotation(canBeNull ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated) : type)
                .ToMinimalDisplayString(model, position, Format);
    }
}
