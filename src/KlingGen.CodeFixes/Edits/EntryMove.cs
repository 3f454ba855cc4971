using KlingGen.Analyzers.Payloads;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Moves the entries of one request to its target.</summary>
internal sealed class EntryMove(Payload payload, MigrationTarget target, INamedTypeSymbol newRequest, RequestContext context)
{
    private readonly Dictionary<PayloadEntry, EntryEdit> _edits = [];

    /// <summary>What changes in the initializer, or null where a value would be lost or evaluated out of its turn.</summary>
    public List<TextChange>? Change(BaseObjectCreationExpressionSyntax creation)
    {
        foreach (PayloadEntry entry in payload.Entries)
        {
            if (entry.Value?.Syntax.Parent is not AssignmentExpressionSyntax assignment)
            {
                return null;
            }

            _edits.Add(entry, new EntryEdit(assignment, assignment.Left.Span, assignment.Right.Span));
        }

        if (_edits.Count != (creation.Initializer?.Expressions.Count ?? 0))
        {
            return null;
        }

        foreach (PayloadEntry entry in payload.Entries)
        {
            if (!TryMove(entry))
            {
                return null;
            }
        }

        List<string> added = [];
        foreach (DefaultMigration assumed in target.Defaults)
        {
            if (context.FindProperty(newRequest, assumed.WireName) is not IPropertySymbol property
                || WrittenDefault.Write(assumed.Value, property.Type) is not string written)
            {
                return null;
            }

            if (payload.Find(assumed.WireName) is not PayloadEntry stated)
            {
                added.Add(property.Name + " = " + written);
            }
            else if (WrittenDefault.Coalesce(stated, written) is string value)
            {
                _edits[stated].Value = value;
            }
        }

        return new InitializerLayout(creation, context.Text).Change([.. payload.Entries.Select(entry => _edits[entry])], added);
    }

    private bool TryMove(PayloadEntry entry)
    {
        ParameterMigration? migration = context.Project.Contracts.FindMigration(target, entry.WireName, context.CancellationToken);
        if (migration is { Action: ParameterAction.Drop })
        {
            _edits[entry].IsRemoved = true;
            return ValueEffects.Of(entry.Value!) is not ValueEffect.Effect;
        }

        if (context.FindProperty(newRequest, migration?.To ?? entry.WireName) is not IPropertySymbol property)
        {
            return false;
        }

        if (migration is { Action: ParameterAction.Fold })
        {
            return new TextFold(context.Model, context.Project.Symbols).TryApply(payload, _edits, entry, migration.To!, property.Name);
        }

        _edits[entry].Name = string.Equals(property.Name, entry.Property!.Name, StringComparison.Ordinal) ? null : property.Name;
        return true;
    }
}
