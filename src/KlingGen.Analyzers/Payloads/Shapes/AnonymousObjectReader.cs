using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Reads <c>new { prompt, negative_prompt = "..." }</c>: the object that itself has the name, not the one around it.</summary>
internal sealed class AnonymousObjectReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        if (site.Kind != SiteKind.Member || FindMember(site.Token) is not { Parent: AnonymousObjectCreationExpressionSyntax creation })
        {
            return false;
        }

        ExpressionSyntax whole = CreationChain.FindEnd(creation, file);
        if (!file.Begin(creation) || CreationSink.IsNoPayload(whole, file) || !file.Nesting.CanBeRequest(whole, file))
        {
            return true;
        }

        Holder? holder = HolderOfCreation.Find(whole, file);
        ImmutableArray<PayloadEntry> entries = ReadEntries(creation, file).ToImmutableArray();
        if (whole != creation && holder is not null)
        {
            // A JSON object made of the anonymous one, to which more can be added.
            List<HolderUse> uses = HolderUses.Find(holder, whole.FindBody(), file);
            entries = entries
                .Concat(uses.Where(use => use is { Kind: HolderUseKind.Write, Entry.Name: not null }).Select(use => use.Entry!.Read(file, isWritten: true)))
                .Where(entry => !Removals.IsRemoved(entry, uses))
                .ToImmutableArray();
        }

        file.Add(new PayloadDraft(
            PayloadShape.AnonymousObject,
            creation,
            file.GetOperation(creation),
            holder?.Symbol,
            creation.NewKeyword.GetLocation(),
            entries,
            isPartial: false));
        return true;
    }

    /// <summary>The members, in the order of the code.</summary>
    public static IEnumerable<PayloadEntry> ReadEntries(AnonymousObjectCreationExpressionSyntax creation, FileReading file)
    {
        foreach (AnonymousObjectMemberDeclaratorSyntax member in creation.Initializers)
        {
            SimpleNameSyntax? name = member.NameEquals?.Name ?? FindImplicitName(member.Expression);
            if (name is not null)
            {
                IPropertySymbol? property = file.Model.GetDeclaredSymbol(member, file.CancellationToken) as IPropertySymbol;
                yield return new PayloadEntry(
                    property is null ? name.Identifier.ValueText : file.Dtos.FindOfAnonymous(property, file.CancellationToken),
                    file.GetOperation(member.Expression),
                    name.GetLocation(),
                    property)
                {
                    Syntax = member,
                };
            }
        }
    }

    // The declarator that an identifier names, be it by what its value is called.
    private static AnonymousObjectMemberDeclaratorSyntax? FindMember(SyntaxToken token)
    {
        switch (token.Parent?.Parent)
        {
            case NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax named }:
                return named;
            default:
                AnonymousObjectMemberDeclaratorSyntax? member = token.Parent?.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>();
                return member is { NameEquals: null } && FindImplicitName(member.Expression)?.Identifier == token ? member : null;
        }
    }

    private static SimpleNameSyntax? FindImplicitName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        ConditionalAccessExpressionSyntax conditional => FindImplicitName(conditional.WhenNotNull),
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
