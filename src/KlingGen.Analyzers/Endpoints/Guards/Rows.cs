using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

/// <summary>Conditions on another member of the object that an endpoint is kept in: <c>row.Family == "kling-v3"</c> tells which rows of a catalogue are meant.</summary>
internal sealed class Rows(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    private readonly Columns _columns = new(search, texts.Members, cancellationToken);
    private readonly Dictionary<IdTest, Column?> _asked = [];

    /// <summary>Whether a condition tests nothing but one member of objects that some of the endpoints are kept in.</summary>
    public bool IsAbout(IdTest guard, ImmutableArray<EndpointMention> mentions) =>
        mentions.Any(static mention => mention.Row is not null) && FindAsked(guard) is not null && mentions.Any(mention => Test(guard, mention) is not null);

    /// <summary>Whether an endpoint's row meets a condition; null where its row does not say.</summary>
    public bool? Test(IdTest guard, EndpointMention mention)
    {
        if (mention.Row is null || FindAsked(guard) is not Column asked)
        {
            return null;
        }

        if (mention.Row is InvocationExpressionSyntax chain)
        {
            return asked.Member is ISymbol member && search.GetModel(chain.SyntaxTree).GetTypeInfo(chain, cancellationToken).Type is ITypeSymbol made && IsOf(member, made)
                ? Test(guard, texts.Evaluate(member, cancellationToken).Values.Where(text => text.Row == chain).Select(text => Of(member, text)))
                : null;
        }

        if ((FindValue(mention.Row, asked) ?? FindWithin(mention.Row, asked)) is not IOperation value)
        {
            return IsUnset(mention.Row, asked) ? guard.Test(IdTest.TextOf(false)) : null;
        }

        if (value.SkipConversions().ConstantValue is { HasValue: true, Value: bool flag })
        {
            return guard.Test(IdTest.TextOf(flag));
        }

        if (ConstantTexts.Find(value) is string constant)
        {
            return guard.Test(constant);
        }

        TextSet values = texts.Evaluate(value, cancellationToken);
        return values.IsOpen ? null : Test(guard, values.Values.Select(static text => text.Value));
    }

    private IOperation? FindValue(SyntaxNode row, Column asked)
    {
        switch (search.GetModel(row.SyntaxTree).GetOperation(row, cancellationToken))
        {
            case IObjectCreationOperation { Type: INamedTypeSymbol type } creation when asked.Member is ISymbol member:
                return IsOf(member, type) ? Objects.FindValue(creation, member, search, cancellationToken) : null;
            case IObjectCreationOperation { Type.IsRecord: true } creation:
                return creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == asked.Item)?.Value;
            case ITupleOperation { Elements: var items } when asked.Member is null && asked.Item < items.Length:
                return items[asked.Item];
            default:
                return null;
        }
    }

    // `new("kling", new Capabilities(TakesNegativePrompt: true))`
    private IOperation? FindWithin(SyntaxNode row, Column asked) =>
        asked is { Member: ISymbol member, Outer: Column outer }
        && FindMade(row, outer) is { Type: INamedTypeSymbol type } made
        && IsOf(member, type)
            ? Objects.FindValue(made, member, search, cancellationToken)
            : null;

    // A flag that neither the row's creation nor a constructor sets.
    private bool IsUnset(SyntaxNode row, Column asked) =>
        asked.Member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean } flag
        && Objects.FindFlag(asked.Outer is null ? search.GetModel(row.SyntaxTree).GetOperation(row, cancellationToken) : FindMade(row, asked.Outer), flag, search, texts.Members, cancellationToken) == false;

    private IOperation? FindMade(SyntaxNode row, Column column) =>
        (FindValue(row, column) ?? FindWithin(row, column)) is IOperation held ? Objects.FindMade(held, search, cancellationToken) : null;

    private static bool IsOf(ISymbol member, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType.OriginalDefinition);

    // The members of enums have the names of their types too where conditions are about them.
    private static string Of(ISymbol member, PossibleText text) =>
        ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { TypeKind: TypeKind.Enum } type ? type.Name + "." + text.Value : text.Value;

    private static bool? Test(IdTest guard, IEnumerable<string> values)
    {
        bool?[] results = [.. values.Select(guard.Test).Distinct()];
        return results.Length == 1 ? results[0] : null;
    }

    private Column? FindAsked(IdTest guard)
    {
        if (!_asked.TryGetValue(guard, out Column? known))
        {
            Column?[] all = [.. guard.Subjects.Select(_columns.Find).Distinct()];
            _asked.Add(guard, known = all.Length == 1 ? all[0] : null);
        }

        return known;
    }
}
