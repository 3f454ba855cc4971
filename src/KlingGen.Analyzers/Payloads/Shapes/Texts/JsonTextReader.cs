using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Reads JSON in string literals of every kind, with holes, concatenated, as a format, and appended piece by piece.</summary>
internal sealed class JsonTextReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        if (FindText(site) is not ExpressionSyntax text || text.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return false;
        }

        text = TextReading.FindAround(text, file) ?? text;
        if (!CreationSink.IsNoPayload(text, file) && !AppendedText.Read(text, file) && file.Begin(text))
        {
            VirtualText json = CompositeFormat.Expand(TextReading.Read(text, file), text);
            new JsonTextDrafts(json, text, file.GetOperation(text), HolderOfCreation.Find(text, file)?.Symbol).AddTo(file);
        }

        return true;
    }

    private static ExpressionSyntax? FindText(Site site)
    {
        if (site.Kind == SiteKind.Text)
        {
            return TextReading.FindWhole(site.Token);
        }

        // A constant that is the key of JSON: $$"""{ "{{Keys.Negative}}": 1 }""".
        return site.Key?.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => TextReading.FindWhole(interpolated.StringStartToken),
            BinaryExpressionSyntax sum => TextReading.FindWhole(sum.OperatorToken),
            _ => null,
        };
    }
}
