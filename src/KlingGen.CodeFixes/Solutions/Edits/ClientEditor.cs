using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.CodeFixes.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Works out what changes where a part of a client is held in variables.</summary>
internal static class ClientEditor
{
    /// <summary>The changes that lead the variables to the new family, or null where one of their uses does not move or does not fit.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="choose">The choice for a use, or null where it stays.</param>
    public static FileChanges? Move(ClientVariables variables, Func<ClientAccess, TargetChoice?> choose)
    {
        if (variables.Refusal is not null || variables.Uses.Count == 0)
        {
            return null;
        }

        // Each old class inside the client has one new class in its place, reached by one new property.
        Dictionary<string, IPropertySymbol> steps = new(StringComparer.Ordinal);
        FileChanges changes = new();
        foreach (ClientAccess use in variables.Uses)
        {
            if (use.File.Refusal is not null || choose(use) is not TargetChoice choice || AddSteps(use, choice, steps) is not IPropertySymbol last)
            {
                return null;
            }

            if (!Rename(use, steps, last, changes))
            {
                return null;
            }
        }

        foreach (ClientAccess source in variables.Sources)
        {
            if (source.File.Refusal is not null || !Rename(source, steps, null, changes))
            {
                return null;
            }
        }

        foreach (TypeMention mention in variables.Mentions)
        {
            if (mention.File.Refusal is not null || !steps.TryGetValue(mention.Type.Name, out IPropertySymbol? step) || step.Type is not INamedTypeSymbol type)
            {
                return null;
            }

            changes.Add(mention.File, [NameEdit.Retarget(mention, type)]);
        }

        return changes;
    }

    /// <summary>The change that gives a use a path of its own from the client, or null where the client cannot be named there.</summary>
    public static TextChange? Detach(ClientVariables variables, ClientAccess use, TargetChoice choice)
    {
        ImmutableArray<IPropertySymbol> path = ComponentEditor.FindNewPath(use, choice);
        ClientAccess[] sources = [.. variables.Sources.Where(static source => source.Start is null)];
        if (path.IsEmpty
            || sources.Length == 0
            || use.Last.Syntax is not MemberAccessExpressionSyntax { Expression: ExpressionSyntax } whole
            || sources[0].Origin is not IOperation origin
            || ClientOrigin.Find(origin) is not ClientOrigin client
            || !sources.All(source => client.Equals(source.Origin is IOperation other ? ClientOrigin.Find(other) : null))
            || !client.IsVisible(whole.SpanStart, use.File))
        {
            return null;
        }

        return new TextChange(whole.Span, client.Text + "." + string.Join(".", path.Select(static step => step.Name)));
    }

    private static IPropertySymbol? AddSteps(ClientAccess use, TargetChoice choice, Dictionary<string, IPropertySymbol> steps)
    {
        ImmutableArray<IPropertySymbol> to = ComponentEditor.FindNewPath(use, choice);
        ImmutableArray<IPropertySymbol> from = ClientPath.Find(ClientCall.FindClient(use.Last.Property), use.Endpoint!, use.File.Project!.Symbols);
        if (to.IsEmpty || to.Length != from.Length)
        {
            return null;
        }

        for (int i = 0; i < from.Length - 1; i++)
        {
            string old = from[i].Type.Name;
            if (!steps.TryGetValue(old, out IPropertySymbol? known))
            {
                steps.Add(old, to[i]);
            }
            else if (!string.Equals(known.Name, to[i].Name, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return to[to.Length - 1];
    }

    private static bool Rename(ClientAccess access, Dictionary<string, IPropertySymbol> steps, IPropertySymbol? last, FileChanges changes)
    {
        foreach (Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation step in access.Steps)
        {
            IPropertySymbol? to = last is not null && step == access.Last ? last : steps.TryGetValue(step.Property.Type.Name, out IPropertySymbol? known) ? known : null;
            if (to is null || ClientAccess.FindName(step) is not SimpleNameSyntax name)
            {
                return false;
            }

            if (!string.Equals(name.Identifier.ValueText, to.Name, StringComparison.Ordinal))
            {
                changes.Add(access.File, [new TextChange(name.Span, to.Name)]);
            }
        }

        return true;
    }
}
