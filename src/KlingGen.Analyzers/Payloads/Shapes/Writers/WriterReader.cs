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
            || FindWriter(call, file) is not ExpressionSyntax receiver)
        {
            return false;
        }

        SyntaxNode body = call.FindBody();
        if (Holder.Read(receiver, file) is Holder writer && file.Begin(body, writer.Key))
        {
            WrittenLevels levels = new(writer.Symbol, body, file);
            foreach (InvocationExpressionSyntax written in body.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (written.ToString().IndexOf(writer.Symbol.Name, StringComparison.Ordinal) < 0)
                {
                    continue;
                }

                if (IsOwnCall(written, writer, file))
                {
                    levels.Add(written);
                }
                else if (WriterHelper.Read(written, file) is WriterHelper helper && Holder.Read(helper.Writer, file) == writer)
                {
                    levels.Add(helper.Key, helper.Value, written);
                }
            }

            foreach (PayloadDraft draft in levels.GetDrafts())
            {
                file.Add(draft);
            }
        }

        return true;
    }

    // The writer that a call writes to.
    private static ExpressionSyntax? FindWriter(InvocationExpressionSyntax call, FileReading file) =>
        IsWrite(call) && call.FindReceiver() is ExpressionSyntax receiver && IsWriter(file.GetType(receiver))
            ? receiver
            : WriterHelper.Read(call, file)?.Writer;

    private static bool IsOwnCall(InvocationExpressionSyntax call, Holder writer, FileReading file) =>
        IsWrite(call) && call.FindReceiver() is ExpressionSyntax receiver && Holder.Read(receiver, file) == writer;

    private static bool IsWrite(InvocationExpressionSyntax call) => call.FindMethodName().StartsWith("Write", StringComparison.Ordinal);

    /// <summary>Whether a type is one of the writers.</summary>
    public static bool IsWriter(ITypeSymbol? type) => type is not null
        && (ContainerKinds.IsNamed(type, "System.Text.Json", "Utf8JsonWriter") || ContainerKinds.IsNamed(type, "Newtonsoft.Json", "JsonWriter", "JsonTextWriter"));
}
