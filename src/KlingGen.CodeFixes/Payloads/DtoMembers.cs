using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>The declared members of a payload's type: takes some out and puts others in.</summary>
internal sealed class DtoMembers(TypeDeclarationSyntax declaration, ProjectSearch search, CancellationToken cancellationToken)
{
    private readonly KeyNames _keys = new(search, cancellationToken);
    private readonly SourceText _text = declaration.SyntaxTree.GetText(cancellationToken);
    private readonly List<(SyntaxNode After, string Text, string Name, string WireName)> _added = [];
    private readonly List<TextChange> _starts = [];
    private readonly Dictionary<SyntaxNode, string> _defaults = [];

    /// <summary>The member's name in C#.</summary>
    public SyntaxToken FindIdentifier(PayloadEntry entry) => entry.Syntax switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        VariableDeclaratorSyntax variable => variable.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        _ => default,
    };

    /// <summary>Where the member is named outside its declaration, the parameter of its name in a positional record included.</summary>
    public IEnumerable<SyntaxToken> FindReferences(PayloadEntry entry)
    {
        SyntaxToken identifier = FindIdentifier(entry);
        SemanticModel own = search.GetModel(declaration.SyntaxTree);
        ISymbol? declared = own.GetDeclaredSymbol(entry.Syntax!, cancellationToken);
        ISymbol? member = declared is IParameterSymbol ? entry.Property : declared;
        foreach (SyntaxToken token in search.FindIdentifiers(identifier.ValueText, cancellationToken))
        {
            if (token.Parent is SimpleNameSyntax name && search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition is ISymbol symbol
                && (SymbolEqualityComparer.Default.Equals(symbol, member?.OriginalDefinition) || SymbolEqualityComparer.Default.Equals(symbol, declared?.OriginalDefinition)))
            {
                yield return token;
            }
        }
    }

    /// <summary>A wire name as a member's: as it is, or in Pascal case.</summary>
    public static string WriteName(string wireName, bool isSame) =>
        isSame ? wireName : string.Concat(wireName.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>Puts a member behind another one, in its style, with a value from the start.</summary>
    public bool TryAdd(PayloadEntry template, DefaultMigration assumed)
    {
        SyntaxToken identifier = FindIdentifier(template);
        string name = WriteName(assumed.WireName, identifier.ValueText == template.WireName);
        if (assumed.Value is not ("true" or "false") || WriteAttribute(template, assumed.WireName) is not string attribute)
        {
            return false;
        }

        string? member = template.Syntax switch
        {
            // A struct's members have no initializers unless it has a constructor.
            PropertyDeclarationSyntax when declaration is StructDeclarationSyntax or RecordDeclarationSyntax { ParameterList: null, ClassOrStructKeyword.RawKind: (int)SyntaxKind.StructKeyword } =>
                $"{attribute}public bool {name} => {assumed.Value};",
            PropertyDeclarationSyntax { AccessorList: { } accessors } property => $"{attribute}public bool {name} {accessors.NormalizeWhitespace()} = {assumed.Value};",
            VariableDeclaratorSyntax => $"{attribute}{WriteInclude(template)}public bool {name} = {assumed.Value};",
            ParameterSyntax => $"{attribute}bool {name} = {assumed.Value}",
            _ => null,
        };
        if (member is null)
        {
            return false;
        }

        _added.Add((FindWhole(template), member, name, assumed.WireName));
        return true;
    }

    /// <summary>Whether a member can be null, so that nothing is sent.</summary>
    public bool CanBeNull(PayloadEntry entry) => FindType(entry) is not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    /// <summary>Whether a member is not sent when it has its type's own value, such as false.</summary>
    public bool IsLeftOutAsDefault(PayloadEntry entry) => FindWhole(entry).DescendantNodes().OfType<AttributeSyntax>().Any(static attribute => attribute.ToString() is var text
        && (text.Contains("WhenWritingDefault") || text.Contains("DefaultValueHandling.Ignore") || text.Contains("EmitDefaultValue = false")));

    /// <summary>Whether a mention of a member only reads it.</summary>
    public static bool IsRead(SyntaxToken reference) =>
        reference.Parent?.AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(static node => node is SimpleNameSyntax or MemberAccessExpressionSyntax).LastOrDefault() is ExpressionSyntax whole
        && !(whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole)
        && whole.Parent is not (NameColonSyntax or NameEqualsSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 });

    /// <summary>Whether a mention of a member does something else where it has a value than where it has none: <c>request.GenerateAudio ??= false</c>.</summary>
    public static bool IsTest(SyntaxToken reference)
    {
        SyntaxNode? whole = reference.Parent?.AncestorsAndSelf().OfType<ExpressionSyntax>()
            .TakeWhile(static node => node is SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax).LastOrDefault();
        return whole switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" or "GetValueOrDefault" } => true,
            ExpressionSyntax value => value.Parent switch
            {
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Left == value,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => choice.Left == value,
                BinaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax => true,
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>Gives a member a value from the start; false where its declaration has no place for one.</summary>
    public bool TryStart(PayloadEntry entry, string value)
    {
        if (FindType(entry) is not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return false;
        }

        switch (entry.Syntax)
        {
            // Each creation says it where there is no default.
            case ParameterSyntax parameter:
                if (parameter.Default is not null)
                {
                    _defaults.Add(parameter, value);
                }

                return true;
            case PropertyDeclarationSyntax { AccessorList: not null } property when declaration is not StructDeclarationSyntax:
                _starts.Add(property.Initializer is { Value: var given } ? new TextChange(given.Span, value) : new TextChange(new TextSpan(property.Span.End, 0), " = " + value + ";"));
                return true;
            case VariableDeclaratorSyntax variable when declaration is not StructDeclarationSyntax:
                _starts.Add(variable.Initializer is { Value: var first } ? new TextChange(first.Span, value) : new TextChange(new TextSpan(variable.Span.End, 0), " = " + value));
                return true;
            default:
                return false;
        }
    }

    private ITypeSymbol? FindType(PayloadEntry entry) => search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(entry.Syntax!, cancellationToken).FindHeldType();

    /// <summary>The changes that take members out and put the new ones in; null where a comment would be lost.</summary>
    public List<TextChange>? Remove(IReadOnlyCollection<PayloadEntry> removed)
    {
        HashSet<SyntaxNode> gone = [.. removed.Select(FindWhole)];
        List<TextChange> changes = [.. _starts];
        SyntaxNode[] all = [.. gone, .. _added.Select(static added => added.After), .. _defaults.Keys];
        if (all.FirstOrDefault(static node => node is ParameterSyntax)?.Parent is ParameterListSyntax parameters)
        {
            EntryList list = EntryList.Of(parameters)!;
            EntryEdit[] items = [.. list.Items.Select(item => new EntryEdit(item, default, (item as ParameterSyntax)?.Default?.Value.Span ?? default) { IsRemoved = gone.Contains(item), Value = _defaults.TryGetValue(item, out string? value) ? value : null })];
            string[] added = [.. _added.Where(static one => one.After is ParameterSyntax).Select(static one => one.Text)];
            if (new EntryListLayout(list, _text).Change(items, added) is not List<TextChange> own)
            {
                return null;
            }

            changes.AddRange(own);
            changes.AddRange(ChangeDocs(parameters, gone));
        }

        foreach (SyntaxNode member in gone.Where(static node => node is MemberDeclarationSyntax))
        {
            changes.Add(new TextChange(FindLines(member), string.Empty));
        }

        foreach ((SyntaxNode after, string text, _, _) in _added.Where(static one => one.After is MemberDeclarationSyntax))
        {
            changes.Add(Insert(after, text));
        }

        return changes;
    }

    /// <summary>What changes in the documentation of a parameter that is called otherwise.</summary>
    public IEnumerable<TextChange> RenameDocs(PayloadEntry entry, string name) => entry.Syntax is ParameterSyntax parameter ? new ParameterDocs(declaration, _text).Rename(parameter, name) : [];

    private IEnumerable<TextChange> ChangeDocs(ParameterListSyntax parameters, HashSet<SyntaxNode> gone)
    {
        ParameterDocs docs = new(declaration, _text);
        ParameterSyntax? last = parameters.Parameters.LastOrDefault(parameter => !gone.Contains(parameter));
        return gone.OfType<ParameterSyntax>().SelectMany(docs.Remove)
            .Concat(last is null ? [] : _added.Where(static one => one.After is ParameterSyntax).SelectMany(one => docs.Add(last, one.Name, one.WireName)));
    }

    private static SyntaxNode FindWhole(PayloadEntry entry) => entry.Syntax is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : entry.Syntax!;

    // The attribute that names the template, naming the new member; nothing where it has none.
    private string? WriteAttribute(PayloadEntry template, string wireName)
    {
        if (declaration.FindNode(template.Name.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax key)
        {
            return string.Empty;
        }

        if (key.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute || _keys.WriteLike(key, template.WireName, wireName) is not string renamed)
        {
            return null;
        }

        string written = attribute.ToString();
        written = written.Remove(key.SpanStart - attribute.SpanStart, key.Span.Length).Insert(key.SpanStart - attribute.SpanStart, renamed);
        string separator = FindWhole(template) is ParameterSyntax || IsOnOneLine(FindWhole(template)) ? " " : _text.LineBreak(declaration.SpanStart) + _text.Lead(FindWhole(template).SpanStart);
        return "[" + (list.Target is null ? string.Empty : list.Target + " ") + written + "]" + separator;
    }

    // System.Text.Json reads no field without it.
    private static string WriteInclude(PayloadEntry template) => FindWhole(template).DescendantNodes().OfType<AttributeSyntax>().Any(static attribute => attribute.Name.ToString() is "JsonInclude" or "JsonIncludeAttribute")
        ? "[JsonInclude] "
        : string.Empty;

    private TextChange Insert(SyntaxNode after, string text)
    {
        if (!IsAlone(after))
        {
            return new TextChange(new TextSpan(after.Span.End, 0), " " + text);
        }

        TextLine last = _text.Lines.GetLineFromPosition(after.Span.End);
        bool isSpaced = last.LineNumber + 1 < _text.Lines.Count && _text.Lines[last.LineNumber + 1].ToString().Trim().Length == 0;
        string lineBreak = _text.LineBreak(declaration.SpanStart);
        return new TextChange(new TextSpan(last.End, 0), (isSpaced ? lineBreak : string.Empty) + lineBreak + _text.Lead(after.SpanStart) + text);
    }

    // With its documentation, and with one of the empty lines around it.
    private TextSpan FindLines(SyntaxNode member)
    {
        if (!IsAlone(member))
        {
            int end = member.Span.End;
            while (end < _text.Length && _text[end] is ' ' or '\t')
            {
                end++;
            }

            return TextSpan.FromBounds(member.SpanStart, end);
        }

        SyntaxTrivia documentation = member.GetLeadingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));
        int start = documentation.RawKind == 0 ? member.SpanStart : documentation.FullSpan.Start;
        TextLine first = _text.Lines.GetLineFromPosition(start);
        TextLine last = _text.Lines.GetLineFromPosition(member.Span.End);
        bool followsEmpty = first.LineNumber > 0 && _text.Lines[first.LineNumber - 1].ToString().Trim().Length == 0;
        return TextSpan.FromBounds(followsEmpty ? _text.Lines[first.LineNumber - 1].Start : first.Start, last.EndIncludingLineBreak);
    }

    // No other code on its lines.
    private bool IsAlone(SyntaxNode member)
    {
        TextLine last = _text.Lines.GetLineFromPosition(member.Span.End);
        string after = _text.ToString(TextSpan.FromBounds(member.Span.End, last.End)).Trim();
        return _text.Lead(member.SpanStart).Trim().Length == 0 && (after.Length == 0 || after.StartsWith("//", StringComparison.Ordinal));
    }

    private bool IsOnOneLine(SyntaxNode member) =>
        !_text.SpansLines(member.Span);
}
