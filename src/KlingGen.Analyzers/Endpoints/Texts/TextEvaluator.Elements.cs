using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

// Items of lists and tables.
internal sealed partial class TextEvaluator
{
    private sealed partial class Evaluation
    {
        private TextSet EvaluateElements(IOperation? collection, IOperation? key)
        {
            if (collection is null || Objects.FindElements(collection, search, cancellationToken) is not List<CollectionElement> elements)
            {
                return TextSet.Unknown;
            }

            string?[] wanted = owner.FindParts(key, cancellationToken);
            IReadOnlyCollection<string>? chosen = FindChosen(key);
            TextSet found = TextSet.None;
            foreach (CollectionElement element in elements)
            {
                if (Fits(element.Key?.SkipConversions(), wanted) && !(chosen is not null && ConstantTexts.Find(element.Key) is string own && !chosen.Contains(own)))
                {
                    found = found.Union(Evaluate(element.Value).Under(ConstantTexts.FindKey(element.Key)));
                }
            }

            return found;
        }

        // `registry[Key.Kling]`, of `string this[Key key] => _paths[key]`.
        private TextSet? EvaluateOwnIndexer(IPropertyReferenceOperation indexer)
        {
            if (owner.Level >= MaximumLevel
                || FindDeclaration(indexer.Property.OriginalDefinition) is not IndexerDeclarationSyntax { ExpressionBody.Expression: { } body }
                || indexer.Property.OriginalDefinition.GetMethod is not IMethodSymbol getter
                || search.GetModel(body.SyntaxTree).GetOperation(body, cancellationToken) is not IOperation given)
            {
                return null;
            }

            Dictionary<ISymbol, TextSet> keys = new(SymbolEqualityComparer.Default);
            foreach (IArgumentOperation argument in indexer.Arguments)
            {
                if (argument.Parameter is { } parameter && owner.FindConstant(argument.Value, cancellationToken) is string constant)
                {
                    keys[getter.Parameters[parameter.Ordinal]] = parameter.Type.TypeKind == TypeKind.Enum ? ConstantTexts.OfMember(constant, argument.Value.Syntax) : TextSet.Of(constant, argument.Value.Syntax);
                }
            }

            return owner.AssumingAlso(keys).Evaluate(given, cancellationToken);
        }

        // `paths[isCheap ? "standard" : "pro"]`: the keys between which is chosen, where all are known.
        private IReadOnlyCollection<string>? FindChosen(IOperation? key) =>
            Objects.FindSource(key, search, cancellationToken) is IOperation choice and (IConditionalOperation or ISwitchExpressionOperation)
            && choice.Type?.SpecialType == SpecialType.System_String
            && Evaluate(choice) is { IsOpen: false, Values.IsEmpty: false } keys
                ? [.. keys.Values.Select(static text => text.Value)]
                : null;

        // `ids[0]`, `ids[^1]`: the one item, of what is listed in the code.
        private TextSet? EvaluateAt(IOperation? collection, IOperation index)
        {
            if (IdSegment.FindIndex(index) is not int place
                || Objects.FindSource(collection, search, cancellationToken) is not { } source
                || !(source is IArrayCreationOperation or IArrayInitializerOperation or IObjectCreationOperation || source.Syntax is CollectionExpressionSyntax)
                || Objects.FindElements(source, search, cancellationToken) is not List<CollectionElement> elements
                || elements.Exists(static element => element.Key is not null))
            {
                return null;
            }

            place = place < 0 ? elements.Count + place : place;
            return place >= 0 && place < elements.Count ? Evaluate(elements[place].Value) : null;
        }

        private static bool Fits(IOperation? key, string?[] wanted)
        {
            IOperation?[] parts = key is ITupleOperation tuple ? [.. tuple.Elements] : [key];
            return parts.Length != wanted.Length
                || !parts.Where((part, i) => wanted[i] is string text && ConstantTexts.Find(part) is string own && !string.Equals(own, text, StringComparison.Ordinal)).Any();
        }
    }
}
