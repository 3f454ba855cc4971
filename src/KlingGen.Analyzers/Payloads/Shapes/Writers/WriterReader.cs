using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Writers;

/// <summary>Reads calls of a <c>Utf8JsonWriter</c> or of Newtonsoft's <c>JsonTextWriter</c>.</summary>
internal sealed class WriterReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        if (site.Key is null
            || EntryPlace.ClimbEncoding(site.Key).Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            || !call.FindMethodName().StartsWith("Write", StringComparison.Ordinal)
            || call.FindReceiver() is not ExpressionSyntax receiver
            || !IsWriter(file.GetType(receiver)))
        {
            return false;
        }

        SyntaxNode body = call.FindBody();
        if (Holder.Read(receiver, file) is Holder writer && file.Begin(body, writer.Symbol.ToDisplayString() + "\n" + writer.Owner))
        {
            WrittenLevels levels = new(writer.Symbol, body, file);
            foreach (InvocationExpressionSyntax written in FindCalls(body, writer, file))
            {
                levels.Add(written);
            }

            foreach (PayloadDraft draft in levels.GetDrafts())
            {
                file.Add(draft);
            }
        }

        return true;
    }

    private static IEnumerable<InvocationExpressionSyntax> FindCalls(SyntaxNode body, Holder writer, FileReading file) =>
        body.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.FindMethodName().StartsWith("Write", StringComparison.Ordinal)
                && call.FindReceiver() is ExpressionSyntax receiver
                && receiver.ToString().IndexOf(writer.Symbol.Name, StringComparison.Ordinal) >= 0
                && Holder.Read(receiver, file) == writer);

    private static bool IsWriter(ITypeSymbol? type) => type is not null
        && (ContainerKinds.IsNamed(type, "System.Text.Json", "Utf8JsonWriter") || ContainerKinds.IsNamed(type, "Newtonsoft.Json", "JsonWriter", "JsonTextWriter"));
}
