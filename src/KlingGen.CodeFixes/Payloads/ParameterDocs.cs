using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>What the documentation of a positional record says of its parameters: <c>&lt;param name="NegativePrompt"&gt;</c>.</summary>
internal sealed class ParameterDocs(TypeDeclarationSyntax declaration, SourceText text)
{
    /// <summary>Takes out what is said of a parameter that goes.</summary>
    public IEnumerable<TextChange> Remove(ParameterSyntax parameter) => Find(parameter).Select(element => new TextChange(FindLines(element), string.Empty));

    /// <summary>Says of a parameter what it is called from now on.</summary>
    public IEnumerable<TextChange> Rename(ParameterSyntax parameter, string name) =>
        Find(parameter).Select(element => new TextChange(FindName(element)!.Span, name));

    /// <summary>Says something of a new parameter too, behind another one: where one has a line, the compiler wants one for each.</summary>
    public IEnumerable<TextChange> Add(ParameterSyntax after, string name, string wireName) => Find(after)
        .Take(1)
        .Select(element => new TextChange(new TextSpan(element.Span.End, 0), text.LineBreak(element.SpanStart) + text.Lead(element.SpanStart) + $"<param name=\"{name}\">What is sent as <c>{wireName}</c>.</param>"));

    private IEnumerable<XmlElementSyntax> Find(ParameterSyntax parameter) => declaration.GetLeadingTrivia()
        .Select(static trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(static documentation => documentation.DescendantNodes().OfType<XmlElementSyntax>())
        .Where(element => element.StartTag.Name.LocalName.ValueText == "param" && FindName(element)?.Identifier.ValueText == parameter.Identifier.ValueText);

    private static IdentifierNameSyntax? FindName(XmlElementSyntax element) => element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().FirstOrDefault()?.Identifier;

    // The whole lines where nothing else is said on them.
    private TextSpan FindLines(XmlElementSyntax element)
    {
        TextLine last = text.Lines.GetLineFromPosition(element.Span.End);
        bool isAlone = text.Lead(element.SpanStart).Trim() == "///" && text.SkipSpaces(element.Span.End, last.End) == last.End;
        return isAlone ? TextSpan.FromBounds(text.Lines.GetLineFromPosition(element.SpanStart).Start, last.EndIncludingLineBreak) : element.Span;
    }
}
