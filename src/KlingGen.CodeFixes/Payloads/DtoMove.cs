using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Moves a class or record whose members are a payload's parameters, with all code that creates it.</summary>
internal sealed class DtoMove
{
    private readonly PayloadDraft _draft;
    private readonly KlingProject _project;
    private readonly ProjectSearch _search;
    private readonly CancellationToken _cancellationToken;
    private readonly DtoMembers _members;
    private readonly KeyNames _keys;
    private readonly DtoCopies _copies;
    private readonly List<PayloadEdits> _creations = [];
    private readonly List<(SyntaxTree Tree, TextChange Change)> _changes = [];

    public DtoMove(PayloadDraft draft, KlingProject project, ProjectSearch search, CancellationToken cancellationToken)
    {
        _draft = draft;
        _project = project;
        _search = search;
        _cancellationToken = cancellationToken;
        _keys = new KeyNames(search, cancellationToken);
        _copies = new DtoCopies(search, cancellationToken);
        _members = new DtoMembers((TypeDeclarationSyntax)draft.Root, search, cancellationToken);
    }

    /// <summary>The changes, or null where the type is used in a way that cannot be followed.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? Plan(Dictionary<PayloadEntry, EntryFate> fates, ImmutableArray<DefaultMigration> defaults)
    {
        ReadCreations((INamedTypeSymbol)_draft.Holder!);
        HashSet<PayloadEntry> removed = [];
        foreach (PayloadEntry entry in _draft.Entries)
        {
            EntryFate fate = fates[entry];
            bool isMoved = fate.Action switch
            {
                null => true,
                ParameterAction.Rename => _draft.Find(fate.To!) is null && TryRename(entry, fate.To!),
                _ => removed.Add(entry) && TryRemove(entry, fate),
            };
            if (!isMoved)
            {
                return null;
            }
        }

        if (removed.Any(static entry => entry.Syntax is ParameterSyntax) && new PositionalUses(_search, _cancellationToken).Exist((INamedTypeSymbol)_draft.Holder!))
        {
            return null;
        }

        // Not one that is worked out: `public override string Endpoint => "..."`.
        PayloadEntry? template = _draft.Entries.FirstOrDefault(entry => !removed.Contains(entry) && entry.Syntax is not PropertyDeclarationSyntax { AccessorList: null });
        if (template is null
            || !defaults.All(assumed => _draft.Find(assumed.WireName) is PayloadEntry stated ? TryState(stated, assumed) : _members.TryAdd(template, assumed))
            || _members.Remove(removed) is not List<TextChange> own
            || _copies.GetChanges() is not { } copied)
        {
            return null;
        }

        _changes.AddRange(copied);
        _changes.AddRange(own.Select(change => (_draft.Root.SyntaxTree, change)));
        foreach (PayloadEdits creation in _creations)
        {
            if (creation.GetChanges() is not List<TextChange> changes)
            {
                return null;
            }

            _changes.AddRange(changes.Select(change => (creation.Draft.Root.SyntaxTree, change)));
        }

        return _changes;
    }

    private void ReadCreations(INamedTypeSymbol type)
    {
        Members calls = new(_search);
        PayloadFinder finder = new(_search, ImmutableArray<string>.Empty, new Nesting([], [], static _ => false));
        foreach (INamedTypeSymbol own in calls.FindDerived(type, _cancellationToken).Prepend(type))
        {
            foreach (IOperation creation in own.InstanceConstructors.SelectMany(constructor => calls.FindCalls(constructor, _cancellationToken)).Distinct())
            {
                PayloadDraft draft = finder.ReadCreation(creation, own, _cancellationToken);
                _creations.Add(new PayloadEdits(draft, _search.GetModel(draft.Root.SyntaxTree), draft.Root.SyntaxTree.GetText(_cancellationToken)));
            }
        }
    }

    private bool TryRename(PayloadEntry entry, string name)
    {
        SyntaxNode node = _draft.Root.FindNode(entry.Name.SourceSpan, getInnermostNodeForTie: true);
        if (node is ExpressionSyntax key)
        {
            if (_keys.RenameKey(key, entry.WireName, name, _changes) is not string renamed)
            {
                return false;
            }

            _changes.Add((node.SyntaxTree, new TextChange(key.Span, renamed)));
            return true;
        }

        // The member's name is what goes over HTTP.
        string old = _members.FindIdentifier(entry).ValueText;
        string changed = DtoMembers.WriteName(name, old == entry.WireName);
        if (entry.Name.SourceSpan != _members.FindIdentifier(entry).Span || ((INamedTypeSymbol)_draft.Holder!).GetMembers(changed).Length > 0)
        {
            return false;
        }

        _changes.Add((node.SyntaxTree, new TextChange(entry.Name.SourceSpan, changed)));
        _changes.AddRange(_members.RenameDocs(entry, changed).Select(change => (node.SyntaxTree, change)));
        foreach (SyntaxToken reference in _members.FindReferences(entry))
        {
            if (FindEntry(reference) is EntrySyntax written)
            {
                written.Edit.Name = changed;
            }
            else
            {
                _changes.Add((reference.SyntaxTree!, new TextChange(reference.Span, changed)));
            }
        }

        return true;
    }

    // An entry of a creation, of which other parts may change too.
    private EntrySyntax? FindEntry(SyntaxToken name) => _creations
        .Where(creation => creation.Draft.Root.SyntaxTree == name.SyntaxTree)
        .SelectMany(static creation => creation.Draft.Entries.Select(creation.Find))
        .FirstOrDefault(written => written?.Entry.Name.SourceSpan == name.Span);

    private bool TryRemove(PayloadEntry member, EntryFate fate)
    {
        // `body with { Prompt = ... }` would take the words out again.
        if (fate.Action == ParameterAction.Fold && _draft.Find(fate.To!) is PayloadEntry into
            && _members.FindReferences(into).Any(static reference => reference.Parent is { Parent: AssignmentExpressionSyntax { Parent.Parent: WithExpressionSyntax } assignment } name && assignment.Left == name))
        {
            return false;
        }

        HashSet<SyntaxNode> seen = [];
        foreach (PayloadEdits creation in _creations)
        {
            PayloadEntry[] given = [.. creation.Draft.Entries.Where(entry => string.Equals(entry.WireName, member.WireName, StringComparison.Ordinal))];
            foreach (PayloadEntry entry in given)
            {
                seen.Add(entry.Syntax!);
                bool isGone = fate.Action == ParameterAction.Drop
                    ? creation.TryRemove(entry)
                    : new PayloadFold(creation, _project, isFilledBefore: false, _cancellationToken).TryApply(entry, fate.To!);
                if (!isGone)
                {
                    return false;
                }
            }

            if (fate.Action == ParameterAction.Fold && FindInitial(member) is ExpressionSyntax words
                && Array.TrueForAll(given, static entry => entry.Writing is not null)
                && (given.Length > 0 || !new PayloadFold(creation, _project, isFilledBefore: false, _cancellationToken).TryApplyInitial(words, fate.To!)))
            {
                return false;
            }
        }

        // What nobody is seen to create may have been given its words elsewhere.
        return (_creations.Count > 0 || fate.Action == ParameterAction.Drop)
            && _members.FindReferences(member).All(reference => seen.Any(syntax => syntax.SyntaxTree == reference.SyntaxTree && syntax.Span.Contains(reference.Span)) || TryRemoveFromCopy(reference, member, fate));
    }

    private bool TryRemoveFromCopy(SyntaxToken reference, PayloadEntry member, EntryFate fate) =>
        fate.Action == ParameterAction.Drop ? _copies.TryRemove(reference) : TryFoldCopy(reference, member, fate.To!);

    // Words of a copy of what is created there and then go into the text that this is given; those of another copy, where there are no others, into its own.
    private bool TryFoldCopy(SyntaxToken reference, PayloadEntry member, string into)
    {
        if (DtoCopies.Find(reference) is not (WithExpressionSyntax copy, AssignmentExpressionSyntax entry)
            || FindInitial(member) is not null
            || _draft.Find(into) is not PayloadEntry prompt
            || !_members.FindReferences(prompt).All(other => DtoMembers.IsRead(other) || FindEntry(other) is not null))
        {
            return false;
        }

        return FindWithout(copy.Expression) is PayloadEdits creation
            ? new PayloadFold(creation, _project, isFilledBefore: false, _cancellationToken).TryApplyInitial(entry.Right, into) && _copies.TryRemove(reference)
            : _members.FindReferences(member).Count(static other => DtoCopies.Find(other) is not null) == 1 && _copies.TryFold(reference, _members.FindIdentifier(prompt).ValueText, made => FindWithout(made) is not null);

        PayloadEdits? FindWithout(ExpressionSyntax made) => _creations.FirstOrDefault(creation => creation.Draft.Root == made.SkipWrappers() && creation.Draft.Find(member.WireName) is null);
    }

    // A member that may be null leaves it to the endpoint: it gets the value from the start, and in the place of each null that it is given.
    private bool TryState(PayloadEntry member, DefaultMigration assumed)
    {
        if (_members.IsLeftOutAsDefault(member))
        {
            return false;
        }

        if (!_members.CanBeNull(member))
        {
            return true;
        }

        HashSet<SyntaxNode> seen = [];
        foreach (PayloadEdits creation in _creations)
        {
            foreach (PayloadEntry entry in creation.Draft.Entries.Where(entry => string.Equals(entry.WireName, member.WireName, StringComparison.Ordinal) && entry.Value is not null))
            {
                seen.Add(entry.Syntax!);
                if (WrittenDefault.Coalesce(entry, assumed.Value) is not string value)
                {
                    continue;
                }

                if (creation.Find(entry) is not { Value: not null } written)
                {
                    return false;
                }

                written.Edit.Value = value;
            }
        }

        return _members.FindReferences(member).All(reference => !DtoMembers.IsTest(reference) && (DtoMembers.IsRead(reference) || seen.Any(syntax => syntax.SyntaxTree == reference.SyntaxTree && syntax.Span.Contains(reference.Span))))
            && (FindInitial(member) is not null || _members.TryStart(member, assumed.Value));
    }

    // What a member says where a creation does not.
    private static ExpressionSyntax? FindInitial(PayloadEntry member)
    {
        ExpressionSyntax? initial = member.Syntax switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            _ => null,
        };
        bool isNothing = initial?.SkipWrappers() is null or DefaultExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } or LiteralExpressionSyntax { Token.Value: null or "" }
            || initial.ToString() is "string.Empty";
        return isNothing ? null : initial;
    }
}
