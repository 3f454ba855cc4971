using KlingGen.Analyzers.Payloads.Shapes.Containers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>JSON that is appended to a <c>StringBuilder</c>. All pieces of a body are taken, those of conditions too: it is JSON when every condition holds.</summary>
internal static class AppendedText
{
    private const string Formatting = "AppendFormat";

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
        if (file.Begin(body, builder.Key))
        {
            VirtualText json = new();
            if (FindBeginning(builder, file) is ExpressionSyntax beginning)
            {
                TextReading.Append(beginning, json, file);
            }

            foreach (InvocationExpressionSyntax append in FindAppends(body, builder, file))
            {
                Append(append, json, file);
            }

            new JsonTextDrafts(json, body, creation: null, builder.Symbol).AddTo(file);
        }

        return true;
    }

    // `new StringBuilder("{")`
    private static ExpressionSyntax? FindBeginning(Holder builder, FileReading file) =>
        builder.Symbol.FindDeclaration(file.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } }
        && file.GetType(arguments[0].Expression) is { SpecialType: SpecialType.System_String }
            ? arguments[0].Expression
            : null;

    private static void Append(InvocationExpressionSyntax append, VirtualText json, FileReading file)
    {
        ExpressionSyntax[] given = [.. append.ArgumentList.Arguments.Select(static argument => argument.Expression)];
        if (append.FindMethodName() == Formatting)
        {
            // What says how numbers are written may stand before the format.
            int format = Array.FindIndex(given, value => file.GetType(value) is { SpecialType: SpecialType.System_String });
            if (format >= 0)
            {
                CompositeFormat.Append(given[format], [.. given.Skip(format + 1)], json, file);
            }
        }
        else if (given.Length > 0)
        {
            TextReading.Append(given[0], json, file);
        }
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

    private static bool IsAppend(InvocationExpressionSyntax call) => call.FindMethodName() is "Append" or "AppendLine" or Formatting;
}
