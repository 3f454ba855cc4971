using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>JSON that is appended to a <c>StringBuilder</c>. All pieces of a body are taken, those of conditions too: it is JSON when every condition holds.</summary>
internal static class AppendedText
{
    /// <summary>Adds the payload that a piece of text is part of.</summary>
    /// <returns>Whether the text is such a piece.</returns>
    public static bool Read(ExpressionSyntax piece, FileReading file)
    {
        if (piece.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            || !IsAppend(call)
            || FindBuilder(call, file) is not Holder builder
            || file.GetType(call) is not { Name: "StringBuilder" })
        {
            return false;
        }

        SyntaxNode body = call.FindBody();
        if (file.Begin(body, builder.Symbol.ToDisplayString() + "\n" + builder.Owner))
        {
            VirtualText json = new();
            foreach (InvocationExpressionSyntax append in FindAppends(body, builder, file))
            {
                if (append.ArgumentList.Arguments.Count > 0)
                {
                    TextReading.Append(append.ArgumentList.Arguments[0].Expression, json, file);
                }
            }

            new JsonTextDrafts(json, body, creation: null, builder.Symbol).AddTo(file);
        }

        return true;
    }

    private static IEnumerable<InvocationExpressionSyntax> FindAppends(SyntaxNode body, Holder builder, FileReading file) =>
        body.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => IsAppend(call) && FindBuilder(call, file) == builder)
            .OrderBy(call => call.ArgumentList.SpanStart);

    private static Holder? FindBuilder(InvocationExpressionSyntax call, FileReading file)
    {
        ExpressionSyntax? receiver = call.FindReceiver();
        while (receiver is InvocationExpressionSyntax previous && IsAppend(previous))
        {
            receiver = previous.FindReceiver();
        }

        return receiver is null ? null : Holder.Read(receiver, file);
    }

    private static bool IsAppend(InvocationExpressionSyntax call) => call.FindMethodName() is "Append" or "AppendLine";
}
