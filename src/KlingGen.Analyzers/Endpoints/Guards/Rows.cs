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
    /// <summary>Whether a condition tests nothing but one member of objects that some of the endpoints are kept in.</summary>
    public bool IsAbout(IdTest guard, ImmutableArray<EndpointMention> mentions) =>
        FindAsked(guard) is not null && mentions.Any(mention => Test(guard, mention) is not null);

    /// <summary>Whether an endpoint's row meets a condition; null where its row does not say.</summary>
    public bool? Test(IdTest guard, EndpointMention mention)
    {
        if (FindAsked(guard) is not IMemberReferenceOperation asked)
        {
            return null;
        }

        if (mention.Row is InvocationExpressionSyntax chain)
        {
            return Test(guard, texts.Evaluate(asked, cancellationToken).Values.Where(text => text.Row == chain));
        }

        if (mention.Row is not BaseObjectCreationExpressionSyntax row
            || search.GetModel(row.SyntaxTree).GetOperation(row, cancellationToken) is not IObjectCreationOperation { Type: INamedTypeSymbol type } creation
            || !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, asked.Member.ContainingType.OriginalDefinition)
            || Objects.FindValue(creation, asked.Member, search, cancellationToken) is not IOperation value)
        {
            return null;
        }

        if (ConstantTexts.Find(value) is string constant)
        {
            return guard.Test(constant);
        }

        TextSet values = texts.Evaluate(value, cancellationToken);
        return values.IsOpen ? null : Test(guard, values.Values);
    }

    private static bool? Test(IdTest guard, IEnumerable<PossibleText> values)
    {
        bool?[] results = [.. values.Select(text => guard.Test(text.Value)).Distinct()];
        return results.Length == 1 ? results[0] : null;
    }

    private IMemberReferenceOperation? FindAsked(IdTest guard)
    {
        IMemberReferenceOperation? found = null;
        foreach (IOperation subject in guard.Subjects)
        {
            // In `row is { Family: "kling-v3" }` the instance is what the pattern is about.
            if (FindAsked(subject) is not IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.PatternInput }), Member: IPropertySymbol or IFieldSymbol } reference
                || (found is not null && !SymbolEqualityComparer.Default.Equals(found.Member, reference.Member)))
            {
                return null;
            }

            found = reference;
        }

        return found;
    }

    // `string family = row.Family;`
    private IOperation? FindAsked(IOperation subject) =>
        subject.SkipConversions() is ILocalReferenceOperation local ? Flags.FindOnly(local.Local, search, cancellationToken)?.SkipConversions() : subject.SkipConversions();
}
