using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>In what order the code of one body writes into a payload and sends it: what is added to a prompt stays there, where a parameter of its own could be set anew.</summary>
internal sealed class WriteOrder(PayloadDraft draft, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly PayloadSends _sends = new(draft, model, cancellationToken);

    /// <summary>Whether all that is sent once an entry has been written has its value: it is not set anew, taken back, written in rounds, or written only after the payload was sent.</summary>
    public bool IsLasting(PayloadEntry entry) =>
        draft.Shape == PayloadShape.Writer
        || (!draft.Entries.Any(other => other != entry && string.Equals(other.WireName, entry.WireName, StringComparison.Ordinal) && CanFollow(other, entry))
            && !IsTakenBack(entry)
            && (entry.Writing is null || (!IsRepeated(entry.Syntax!) && !_sends.CanPrecede(entry.Syntax!))));

    /// <summary>Whether the payload is also sent, then or otherwise, by code that stands before an entry.</summary>
    public bool IsLate(PayloadEntry entry) => draft.Shape != PayloadShape.Writer && entry.Writing is not null && _sends.StandBefore(entry.Syntax!);

    private bool CanFollow(PayloadEntry later, PayloadEntry entry) =>
        later.Writing is not null && (entry.Writing is null || ProgramOrder.CanBothRun(entry.Syntax!, later.Syntax!));

    // The payload is not made anew in each round.
    private bool IsRepeated(SyntaxNode written)
    {
        SyntaxNode origin = draft.Creation?.Syntax ?? draft.Holder?.FindDeclaration(cancellationToken) ?? draft.Root;
        return written.Ancestors()
            .TakeWhile(node => !node.Contains(origin) && node is not MemberDeclarationSyntax)
            .Any(static node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
    }

    // `if (...) body.Remove("negative_prompt")`; where that is certain the entry is none.
    private bool IsTakenBack(PayloadEntry entry) =>
        draft.Holder is ISymbol holder
        && draft.Root.FindBody().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.FindMethodName() is "Remove" or "TryRemove" or "Clear"
            && call.FindReceiver() is ExpressionSyntax receiver
            && receiver.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault() is IdentifierNameSyntax name
            && string.Equals(name.Identifier.ValueText, holder.Name, StringComparison.Ordinal)
            && (call.ArgumentList.Arguments.Count == 0
                || model.GetConstantValue(call.ArgumentList.Arguments[0].Expression, cancellationToken) is not { HasValue: true, Value: string key }
                || string.Equals(key, entry.WireName, StringComparison.Ordinal)));
}
