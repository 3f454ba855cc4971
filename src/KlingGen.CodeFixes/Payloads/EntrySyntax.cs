using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>An entry of a payload as it is written.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Whole">The item of a list, the statement, or the call of a chain.</param>
/// <param name="Value">The expression of its value, without what only wraps it for its container; null where none is seen.</param>
/// <param name="Edit">What becomes of it.</param>
/// <param name="Tail">The statement that writes the value, where another one writes the name; otherwise null.</param>
internal sealed record EntrySyntax(PayloadEntry Entry, EntryForm Form, SyntaxNode Whole, ExpressionSyntax? Value, EntryEdit Edit, StatementSyntax? Tail = null)
{
    /// <summary>The entry's syntax, or null where it is written in no way that can be changed.</summary>
    public static EntrySyntax? Read(PayloadEntry entry)
    {
        if (entry.Syntax is not SyntaxNode syntax || entry.Json is not null)
        {
            return null;
        }

        (EntryForm form, SyntaxNode whole) = FindForm(syntax);
        ExpressionSyntax? value = FindValue(entry, syntax);
        StatementSyntax? tail = null;
        if (value is not null && !whole.Span.Contains(value.Span))
        {
            tail = FindNext(whole) is StatementSyntax next && next.Span.Contains(value.Span) ? next : null;
            value = tail is null ? null : value;
        }

        if (tail is null && syntax is InvocationExpressionSyntax call && call.FindMethodName() == "WritePropertyName")
        {
            // What writes the value is not seen.
            form = EntryForm.Other;
        }

        ExpressionSyntax? text = value is null ? null : SkipWrapping(value);
        EntryEdit edit = IsImplicit(syntax)
            ? new EntryEdit(whole, new TextSpan(syntax.SpanStart, 0), text?.Span ?? default, entry.WireName + " = ")
            : new EntryEdit(whole, entry.Name.SourceSpan, text?.Span ?? default);
        return new EntrySyntax(entry, form, whole, text, edit, tail);
    }

    /// <summary>Whether the member is named after its value: <c>new { request.negative_prompt }</c>.</summary>
    public static bool IsImplicit(SyntaxNode syntax) => syntax is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null };

    /// <summary>The whole value as it stands in the entry, with what wraps it.</summary>
    public static ExpressionSyntax? FindValue(PayloadEntry entry, SyntaxNode syntax) => syntax switch
    {
        AnonymousObjectMemberDeclaratorSyntax member => member.Expression,
        AssignmentExpressionSyntax assignment => assignment.Right,
        _ => entry.Value?.Syntax as ExpressionSyntax,
    };

    private static StatementSyntax? FindNext(SyntaxNode statement)
    {
        SyntaxNode place = statement.Parent is GlobalStatementSyntax ? statement.Parent : statement;
        SyntaxNode[] all = [.. place.Parent?.ChildNodes() ?? []];
        int index = Array.IndexOf(all, place);
        SyntaxNode? next = index >= 0 && index + 1 < all.Length ? all[index + 1] : null;
        return next is GlobalStatementSyntax global ? global.Statement : next as StatementSyntax;
    }

    private static (EntryForm Form, SyntaxNode Whole) FindForm(SyntaxNode syntax)
    {
        if (EntryList.Of(syntax.Parent) is not null)
        {
            return (EntryForm.Item, syntax);
        }

        return syntax.Parent switch
        {
            ExpressionStatementSyntax statement when syntax is AssignmentExpressionSyntax
                || (syntax is InvocationExpressionSyntax call && call.FindReceiver() is not (null or InvocationExpressionSyntax))
                || syntax is InvocationExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments.Count: >= 3 } => (EntryForm.Statement, statement),
            _ when syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } => (EntryForm.Link, syntax),
            _ => (EntryForm.Other, syntax),
        };
    }

    // new StringContent("text"), JsonValue.Create(0.5), (JsonNode?)0.5
    private static ExpressionSyntax SkipWrapping(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    value = parenthesized.Expression;
                    break;
                case CastExpressionSyntax { Expression: not (LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } or DefaultExpressionSyntax) } cast:
                    value = cast.Expression;
                    break;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: >= 1 } arguments } creation
                    when creation is ObjectCreationExpressionSyntax { Type: var type } && type.ToString() is "StringContent" or "JValue" or "JProperty":
                    value = arguments[0].Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: >= 1 } arguments }
                    when access.ToString() is "JsonValue.Create" or "JsonSerializer.SerializeToElement" or "JsonSerializer.SerializeToNode" or "JToken.FromObject":
                    value = arguments[0].Expression;
                    break;
                default:
                    return value;
            }
        }
    }
}
