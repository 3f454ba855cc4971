using System.Collections.Immutable;
using System.Globalization;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Writes an inline payload as the creation of a generated request.</summary>
/// <param name="edits">The payload with its entries moved.</param>
/// <param name="symbols">What tells the wire names of properties.</param>
/// <param name="request">The generated type.</param>
internal sealed class TypedPayload(PayloadEdits edits, KlingSymbols symbols, INamedTypeSymbol request)
{
    /// <summary>Whether all that becomes of a payload is that a call of the same body serialises it, so that its type can be another.</summary>
    public static bool IsSerialised(PayloadDraft draft, SemanticModel model) =>
        draft is { Creation: not null, Shape: PayloadShape.AnonymousObject or PayloadShape.Dictionary }
        && (draft.Holder is null ? IsSerialised(draft.Root) : FindDeclaration(draft) is not null && FindOnlyUse((ILocalSymbol)draft.Holder, draft.Root, model) is SyntaxNode use && IsSerialised(use));

    /// <summary>The declared type of the local that holds a payload, where it must give way to <c>var</c>; otherwise null.</summary>
    public static TypeSyntax? FindDeclaredType(PayloadDraft draft) =>
        FindDeclaration(draft) is { Type: { IsVar: false } type } && type is not PredefinedTypeSyntax ? type : null;

    private static VariableDeclarationSyntax? FindDeclaration(PayloadDraft draft) =>
        draft.Holder is ILocalSymbol && draft.Root.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration } }
            ? declaration
            : null;

    private static SyntaxNode? FindOnlyUse(ILocalSymbol local, SyntaxNode root, SemanticModel model)
    {
        IdentifierNameSyntax[] uses =
        [
            .. root.FindBody().DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(name => string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local)),
        ];
        return uses.Length == 1 ? uses[0] : null;
    }

    private static bool IsSerialised(SyntaxNode value) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.FindMethodName() is "PostAsJsonAsync" or "PutAsJsonAsync" or "Serialize" or "SerializeToUtf8Bytes"
            or "Create" && (call.FindMethodName() != "Create" || call.FindReceiver()?.ToString() == "JsonContent")
        && call.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax };

    /// <summary>The creation in the place of the payload, or null where an entry has no place in it or a comment would be lost.</summary>
    /// <param name="nameOf">The new wire name of an entry that stays.</param>
    /// <param name="defaults">What must be stated.</param>
    public TextChange? Write(Func<PayloadEntry, string> nameOf, ImmutableArray<DefaultMigration> defaults)
    {
        SyntaxNode root = edits.Draft.Root;
        if (edits.Draft.IsPartial || root.DescendantTrivia().Any(trivia =>
            root.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return null;
        }

        List<string> members = [];
        foreach (PayloadEntry entry in edits.Draft.Entries)
        {
            if (edits.Find(entry) is not { Form: EntryForm.Item, Value: ExpressionSyntax value } written)
            {
                return null;
            }

            if (written.Edit.IsRemoved)
            {
                continue;
            }

            if (FindProperty(nameOf(entry)) is not IPropertySymbol property || (written.Edit.Value ?? WriteValue(value, property.Type)) is not string text)
            {
                return null;
            }

            members.Add(property.Name + " = " + text);
        }

        foreach (DefaultMigration assumed in defaults.Where(assumed => edits.Draft.Find(assumed.WireName) is null))
        {
            if (FindProperty(assumed.WireName) is not IPropertySymbol property || WrittenDefault.Write(assumed.Value, property.Type) is not string text)
            {
                return null;
            }

            members.Add(property.Name + " = " + text);
        }

        return new TextChange(root.Span, Lay(root, members));
    }

    private string Lay(SyntaxNode root, List<string> members)
    {
        string type = "new " + request.ToMinimalDisplayString(edits.Model, root.SpanStart);
        SourceText text = root.SyntaxTree.GetText();
        SyntaxNode? first = (EntryList.Of(root) ?? EntryList.Of((root as BaseObjectCreationExpressionSyntax)?.Initializer))?.Items.FirstOrDefault();
        FileLinePositionSpan place = root.SyntaxTree.GetLineSpan(root.Span);
        if (first is null || place.StartLinePosition.Line == place.EndLinePosition.Line)
        {
            return $"{type} {{ {string.Join(", ", members)} }}";
        }

        TextLine last = text.Lines[place.EndLinePosition.Line];
        string outer = new(' ', last.ToString().Length - last.ToString().TrimStart().Length);
        string inner = new(' ', first.GetLocation().GetLineSpan().StartLinePosition.Character);
        TextLine line = text.Lines[place.StartLinePosition.Line];
        string lineBreak = text.LineBreak(line);
        return type + lineBreak + outer + "{" + lineBreak + string.Concat(members.Select(member => inner + member + "," + lineBreak)) + outer + "}";
    }

    // Numbers that go over HTTP as text are numbers in C#; all else must fit as it is.
    private string? WriteValue(ExpressionSyntax value, ITypeSymbol type)
    {
        ITypeSymbol bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return bare.SpecialType == SpecialType.System_Int32 && edits.Model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String
            ? WriteNumber(value)
            : edits.Model.ClassifyConversion(value, type).IsImplicit ? value.ToString() : null;
    }

    // "5", seconds.ToString(), $"{seconds}", and a choice between such.
    private string? WriteNumber(ExpressionSyntax text)
    {
        text = text.SkipWrappers();
        if (edits.Model.GetConstantValue(text) is { HasValue: true, Value: string number })
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int whole) ? whole.ToString(CultureInfo.InvariantCulture) : null;
        }

        switch (text)
        {
            case ConditionalExpressionSyntax choice:
                return WriteNumber(choice.WhenTrue) is string first && WriteNumber(choice.WhenFalse) is string second ? $"{choice.Condition} ? {first} : {second}" : null;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access } call
                when IsWhole(access.Expression) && (call.ArgumentList.Arguments.Count == 0 || call.ArgumentList.FindOnly() is ExpressionSyntax culture && edits.Model.GetTypeInfo(culture).Type?.Name == "CultureInfo"):
                return access.Expression.ToString();
            case InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } when contents[0] is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole && IsWhole(hole.Expression):
                return hole.Expression.ToString();
            default:
                return null;
        }
    }

    private bool IsWhole(ExpressionSyntax value) => edits.Model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_Int32;

    private IPropertySymbol? FindProperty(string wireName) => request.GetMembers().OfType<IPropertySymbol>()
        .FirstOrDefault(property => string.Equals(symbols.GetWireName(property), wireName, StringComparison.Ordinal));
}
