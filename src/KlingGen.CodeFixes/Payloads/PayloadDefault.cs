using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>States in an untyped payload a value that the old endpoint assumed and the new one does not.</summary>
internal sealed class PayloadDefault(PayloadEdits edits, KeyReads reads, Refusal refusal, CancellationToken cancellationToken)
{
    private readonly WriteOrder _order = new(edits.Draft, edits.Model, cancellationToken);

    /// <summary>Changes or adds the entry; false where the payload leaves no place for it.</summary>
    public bool TryState(DefaultMigration assumed)
    {
        if (edits.Draft.Entries.Any(static entry => entry.IsUncertain))
        {
            return false;
        }

        PayloadEntry[] stated = [.. edits.Draft.Entries.Where(entry => string.Equals(entry.WireName, assumed.WireName, StringComparison.Ordinal))];

        // `if (!body.ContainsKey("generate_audio")) body["generate_audio"] = false;` would not be reached any more.
        if ((IsOpen(stated, assumed) ? reads.FindOfNew(assumed.WireName) : reads.FindRemoval(assumed.WireName)) is SyntaxNode read)
        {
            return refusal.Say($"'{assumed.WireName}' = {assumed.Value}, which was relied on, cannot be stated where it is looked for or taken out: {CodePlace.Of(read)}");
        }

        if (stated.Length == 0)
        {
            // What a helper states would be stated anew behind it.
            return !edits.Draft.IsPartial && !new HelperWrites(edits.Draft, edits.Model, cancellationToken).MayWrite(assumed.WireName) && (edits.Draft.Shape == PayloadShape.Dto || !OwnContainers.MayHave(edits.Draft.Creation, assumed.WireName, cancellationToken)) && TryAdd(assumed);
        }

        // The old default holds where it is not.
        if (stated.All(IsConditional))
        {
            return stated.All(static entry => entry.Syntax is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression }) && TryAdd(assumed, stated.Min(static entry => entry.Syntax!.SpanStart));
        }

        foreach (PayloadEntry entry in stated)
        {
            if (entry.IsConstantNull && edits.Find(entry) is { Value: not null } written)
            {
                written.Edit.Value = assumed.Value;
            }
            else if (entry.Value is not null && WrittenDefault.Coalesce(entry, assumed.Value) is not null)
            {
                // A value that may be null is sent as null, which says as little as nothing.
                if (edits.Find(entry) is not { Value: ExpressionSyntax value } open || edits.Model.GetTypeInfo(value).Type is not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
                {
                    return false;
                }

                open.Edit.Value = WrittenDefault.Coalesce(entry, assumed.Value);
            }
        }

        return true;
    }

    // Whether something is stated beyond what the payload states.
    private bool IsOpen(PayloadEntry[] stated, DefaultMigration assumed) =>
        stated.All(IsConditional) || Array.Exists(stated, entry => entry.IsConstantNull || (entry.Value is not null && WrittenDefault.Coalesce(entry, assumed.Value) is not null));

    // Stated on a condition only, or when something was sent.
    private bool IsConditional(PayloadEntry entry) => entry.Writing is not null && (!Conditions.AreNone(entry.Syntax!, edits.Draft.Root) || _order.IsLate(entry));

    // Before what would set it anew.
    private bool TryAdd(DefaultMigration assumed, int end = int.MaxValue)
    {
        foreach (PayloadEntry entry in edits.Draft.Entries.Reverse())
        {
            if (edits.Find(entry) is { Form: not EntryForm.Other } model
                && IsUnconditional(entry)
                && model.Whole.Span.End <= end
                && !_order.IsLate(entry)
                && !model.Edit.IsRemoved
                && Write(model, assumed) is string[] added)
            {
                Array.ForEach(added, text => edits.Add(model, text));
                return true;
            }
        }

        return false;
    }

    private bool IsUnconditional(PayloadEntry entry) =>
        entry.Writing is null || ((edits.Draft.Creation is not null || edits.Draft.Shape == PayloadShape.Writer) && Conditions.AreNone(entry.Syntax!, edits.Draft.Root));

    // The same syntax as a neighbour's, with another key and another value.
    private string[]? Write(EntrySyntax model, DefaultMigration assumed)
    {
        if (model.Entry.Syntax is AnonymousObjectMemberDeclaratorSyntax)
        {
            return [assumed.WireName + " = " + assumed.Value];
        }

        if (edits.Draft.Shape == PayloadShape.Writer)
        {
            return WriteCalls(model, assumed);
        }

        if (model.Value is not ExpressionSyntax value || KeyNames.Write(model.Entry, assumed.WireName) is not string name || WriteValue(value, assumed.Value) is not string written)
        {
            return null;
        }

        TextSpan whole = model.Form == EntryForm.Link ? ChainLayout.FindLink((InvocationExpressionSyntax)model.Whole) : model.Whole.Span;
        string text = model.Whole.SyntaxTree.GetText().ToString(whole);
        (TextSpan, string)[] changes = [(model.Entry.Name.SourceSpan, name), (value.Span, written), .. FindColumn(model, value, name, text, whole.Start)];
        foreach ((TextSpan place, string changed) in changes.OrderByDescending(static change => change.Item1.Start))
        {
            text = text.Remove(place.Start - whole.Start, place.Length).Insert(place.Start - whole.Start, changed);
        }

        return [text];
    }

    // Where values stand in a column, with spaces before the equals sign, the new one does too.
    private static IEnumerable<(TextSpan, string)> FindColumn(EntrySyntax model, ExpressionSyntax value, string name, string text, int start)
    {
        int end = value.SpanStart - start;
        int sign = end > 0 ? text.LastIndexOf('=', end - 1) : -1;
        int begin = sign;
        while (begin > 0 && text[begin - 1] == ' ')
        {
            begin--;
        }

        if (sign - begin > 1 && start + begin >= model.Entry.Name.SourceSpan.End)
        {
            int width = sign - begin + model.Entry.Name.SourceSpan.Length - name.Length;
            yield return (TextSpan.FromBounds(start + begin, start + sign), new string(' ', Math.Max(1, width)));
        }
    }

    private static string[]? WriteCalls(EntrySyntax model, DefaultMigration assumed)
    {
        if (assumed.Value is not ("true" or "false")
            || model.Entry.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            || call.FindMethodName().StartsWith("WriteStart", StringComparison.Ordinal)
            || KeyNames.Write(model.Entry, assumed.WireName) is not string name)
        {
            return null;
        }

        if (model.Tail is null)
        {
            return [$"{access.Expression}.WriteBoolean({name}, {assumed.Value});"];
        }

        string method = ((model.Tail as ExpressionStatementSyntax)?.Expression as InvocationExpressionSyntax)?.FindMethodName() == "WriteValue" ? "WriteValue" : "WriteBooleanValue";
        return [$"{access.Expression}.{call.FindMethodName()}({name});", $"{access.Expression}.{method}({assumed.Value});"];
    }

    private string? WriteValue(ExpressionSyntax value, string json)
    {
        TypeInfo type = edits.Model.GetTypeInfo(value);
        bool isText = type.ConvertedType?.SpecialType == SpecialType.System_String && !IsJsonWrapped(value) && !IsAssignedToDynamic(value);
        if (isText)
        {
            return IsForm() ? SymbolDisplay.FormatLiteral(json, quote: true) : null;
        }

        // A field that is given a file's content takes no truth value.
        return IsForm() && type.ConvertedType is not { SpecialType: SpecialType.System_Object or SpecialType.System_Boolean } ? null : json;
    }

    // JsonValue.Create("text") takes a number or a truth value as well.
    private static bool IsJsonWrapped(ExpressionSyntax value) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && call.FindMethodName() is "Create" or "SerializeToElement" or "SerializeToNode"
            && call.FindReceiver()?.ToString() is "JsonValue" or "JsonSerializer";

    private bool IsAssignedToDynamic(ExpressionSyntax value) =>
        value.Parent is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } && edits.Model.GetTypeInfo(target).Type is { TypeKind: TypeKind.Dynamic };

    // Of a form all fields are texts.
    private bool IsForm() => edits.Draft.Shape == PayloadShape.Form
        || edits.Draft.Root.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().Any(static creation => creation is ObjectCreationExpressionSyntax { Type: var type } && type.ToString().EndsWith("FormUrlEncodedContent", StringComparison.Ordinal));
}
