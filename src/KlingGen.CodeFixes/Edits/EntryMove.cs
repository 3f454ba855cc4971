using KlingGen.Analyzers.Payloads;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Moves the entries of one creation or <c>with</c> expression to its target.</summary>
internal sealed class EntryMove(RequestDraft draft, MigrationTarget target, INamedTypeSymbol newRequest, RequestContext context)
{
    private readonly ParameterReads _reads = new(context);

    /// <summary>What changes, or why nothing can.</summary>
    public RequestEdit Change()
    {
        List<WordsMove> folds = [];
        string? refusal = MoveEntries();
        foreach (ParameterMigration migration in target.Parameters)
        {
            if (refusal is null && migration.Action is ParameterAction.Fold && FindMigration(migration.WireName) is not null)
            {
                WordsMove fold = new(draft, migration, newRequest, context);
                refusal = fold.Plan();
                if (fold.HasWords)
                {
                    folds.Add(fold);
                }
            }
        }

        if (folds.Count > 1)
        {
            refusal ??= "Two texts would be folded into one";
        }

        draft.Settle();
        foreach (WordsMove fold in folds)
        {
            refusal ??= fold.Write();
        }

        return (refusal ?? StateDefaults()) is string reason ? RequestEdit.Refuse(reason) : WriteChanges();
    }

    private string? MoveEntries()
    {
        for (int i = 0; i < draft.Entries.Length; i++)
        {
            RequestEntry entry = draft.Entries[i];
            if (entry.Parameter is not PayloadEntry parameter)
            {
                continue;
            }

            ParameterMigration? migration = FindMigration(parameter.WireName);
            if (migration is { Action: not ParameterAction.Rename } && _reads.NeedLocal(draft.Payload, parameter))
            {
                draft.Required.Add(i);
                draft.Kept.Add(i);
            }

            if (migration is { Action: ParameterAction.Drop })
            {
                entry.Edit.IsRemoved = true;
                draft.Place(i);
            }
            else if (context.FindProperty(newRequest, migration?.To ?? parameter.WireName) is not IPropertySymbol property)
            {
                return $"the new request has no '{parameter.Property!.Name}'";
            }
            else if (migration is not { Action: ParameterAction.Fold })
            {
                entry.Edit.Name = string.Equals(property.Name, parameter.Property!.Name, StringComparison.Ordinal) ? null : property.Name;
            }
        }

        return null;
    }

    // Stated once where the request is made, and again where it would be taken back.
    private string? StateDefaults()
    {
        foreach (DefaultMigration assumed in target.Defaults)
        {
            if (context.FindProperty(newRequest, assumed.WireName) is not IPropertySymbol property
                || WrittenDefault.Write(assumed.Value, property.Type) is not string written)
            {
                return $"the new request cannot state {assumed.WireName} = {assumed.Value}";
            }

            if (draft.Find(assumed.WireName) is not int index)
            {
                if (!draft.Payload.IsPartial)
                {
                    draft.Added.Add(property.Name + " = " + written);
                }
            }
            else if (WrittenDefault.Coalesce(draft.Entries[index].Parameter!, written) is string value)
            {
                draft.Entries[index].Edit.Value = draft.IsHoisted(index) ? draft.TextOf(index).Text + " ?? " + written : value;
            }
        }

        return null;
    }

    private RequestEdit WriteChanges()
    {
        for (int i = 0; i < draft.Entries.Length; i++)
        {
            RequestEntry entry = draft.Entries[i];
            if (draft.IsHoisted(i))
            {
                entry.Edit.MovedSpan = entry.Value.Syntax.Span;
                entry.Edit.Value ??= entry.Edit.IsRemoved ? null : draft.TextOf(i).Text;
            }
        }

        // What is written again elsewhere is the old text.
        Mentions mentions = new(context);
        if (draft.Entries.Any(entry => (entry.Edit.Value is not null || !entry.Edit.MovedSpan.IsEmpty) && mentions.AreIn(entry.Value.Syntax)))
        {
            return RequestEdit.Refuse("a value that must be written elsewhere names another request, response or client that moves");
        }

        (IEnumerable<TextChange>? hoisted, string? refusal) = draft.Hoist();
        if (refusal is not null)
        {
            return RequestEdit.Refuse(refusal);
        }

        EntryEdit[] edits = [.. draft.Entries.Select(static entry => entry.Edit)];
        List<TextChange>? changes = draft.Payload.Creation switch
        {
            { Syntax: BaseObjectCreationExpressionSyntax creation } => new InitializerLayout(creation, context.Text).Change(edits, draft.Added),
            IWithOperation copy when IsEmptied(edits) && EmptiedCopy.Change(copy, context.Model, context.TellsCopiesApart, context.CancellationToken) is TextChange change => [change],
            IWithOperation { Syntax: WithExpressionSyntax copy } =>
                new EntryListLayout(EntryList.Of(copy.Initializer)!, context.Text, keepsComments: true).Change(edits, draft.Added),
            _ => null,
        };
        return changes is null
            ? RequestEdit.Refuse("a comment inside the request has no clear place afterwards")
            : RequestEdit.Of(AdjacentChanges.Merge(hoisted!.Concat(changes)));
    }

    // Who wrote an empty one meant it.
    private bool IsEmptied(EntryEdit[] edits) => edits.Length > 0 && draft.Added.Count == 0 && Array.TrueForAll(edits, static edit => edit.IsRemoved);

    private ParameterMigration? FindMigration(string wireName) =>
        context.Project.Contracts.FindMigration(target, wireName, context.CancellationToken);
}
