using System.Collections.Concurrent;
using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Works out which texts an expression can have, through constants, locals, parameters, members and small methods of the project.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who calls and assigns what.</param>
internal sealed partial class TextEvaluator(ProjectSearch search, Members members)
{
    private const int MaximumDepth = 24;
    private const int MaximumLevel = 3;

    /// <summary>Who calls and assigns what.</summary>
    public Members Members { get; } = members;

    private readonly ConcurrentDictionary<ISymbol, TextSet> _known = new(SymbolEqualityComparer.Default);

    private ImmutableDictionary<ISymbol, TextSet> Assumed { get; init; } = ImmutableDictionary<ISymbol, TextSet>.Empty;

    /// <summary>The same where some symbols are taken to have certain texts.</summary>
    public TextEvaluator Assuming(IEnumerable<KeyValuePair<ISymbol, TextSet>> assumed) =>
        new(search, Members) { Assumed = assumed.ToImmutableDictionary(SymbolEqualityComparer.Default), Level = Level + 1 };

    /// <summary>The same where some more symbols are taken to have certain texts.</summary>
    public TextEvaluator AssumingAlso(IEnumerable<KeyValuePair<ISymbol, TextSet>> assumed) =>
        new(search, Members) { Assumed = Assumed.SetItems(assumed), Level = Level + 1 };

    /// <summary>The same where some calls are not made.</summary>
    public TextEvaluator Without(ISet<SyntaxNode> calls) => new(search, Members.Without(calls)) { Assumed = Assumed, Level = Level };

    // Objects can be defined by each other in a circle.
    private int Level { get; init; }

    /// <summary>The texts that an expression of type string, Uri or char can have.</summary>
    public TextSet Evaluate(IOperation? value, CancellationToken cancellationToken) =>
        new Evaluation(this, search, Members, cancellationToken).Evaluate(value);

    /// <summary>The texts that a field, property, parameter or local can have.</summary>
    public TextSet Evaluate(ISymbol symbol, CancellationToken cancellationToken) =>
        new Evaluation(this, search, Members, cancellationToken).EvaluateSymbol(symbol);

    /// <summary>One question, with what it is already asking so that it ends.</summary>
    private sealed partial class Evaluation(TextEvaluator owner, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);
        private int _depth;

        public TextSet Evaluate(IOperation? value)
        {
            if (value is null || _depth >= MaximumDepth)
            {
                return TextSet.Unknown;
            }

            cancellationToken.ThrowIfCancellationRequested();
            _depth++;
            try
            {
                return EvaluateCore(value);
            }
            finally
            {
                _depth--;
            }
        }

        public TextSet EvaluateSymbol(ISymbol symbol)
        {
            if (owner.Assumed.TryGetValue(symbol, out TextSet? known) || owner._known.TryGetValue(symbol, out known))
            {
                return known;
            }

            if (!_active.Add(symbol))
            {
                return TextSet.None;
            }

            try
            {
                TextSet found = symbol switch
                {
                    ILocalSymbol local => EvaluateLocal(local),
                    IParameterSymbol parameter => EvaluateParameter(parameter),
                    IFieldSymbol or IPropertySymbol => EvaluateMember(symbol),
                    IMethodSymbol method => EvaluateReturned(method),
                    _ => TextSet.Unknown,
                };

                // Within a circle the answer is part of a larger one.
                return _active.Count == 1 ? owner._known.GetOrAdd(symbol, found) : found;
            }
            finally
            {
                _active.Remove(symbol);
            }
        }

        private TextSet EvaluateCore(IOperation value)
        {
            if (value.SkipConversions() is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } member })
            {
                return TextSet.Of(member.Name, value.Syntax);
            }

            if (value.ConstantValue is { HasValue: true } constant)
            {
                return constant.Value switch
                {
                    string text => TextSet.Of(text, FindOrigin(value)),
                    char letter => TextSet.Of(letter.ToString(), value.Syntax),
                    int number => TextSet.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture), value.Syntax),
                    _ => TextSet.None,
                };
            }

            switch (value)
            {
                case IConversionOperation conversion:
                    return Evaluate(conversion.Operand);
                case IParenthesizedOperation parenthesized:
                    return Evaluate(parenthesized.Operand);
                case IAwaitOperation awaited:
                    return Evaluate(awaited.Operation);
                case IInterpolatedStringOperation interpolated:
                    return EvaluateParts(interpolated);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    return EvaluateAsText(sum.LeftOperand).Append(EvaluateAsText(sum.RightOperand), sum.Syntax);
                case IConditionalOperation { WhenFalse: not null } choice when AsksWhetherGiven(choice.Condition) is bool isGiven:
                    return Evaluate(isGiven ? choice.WhenTrue : choice.WhenFalse);
                case IConditionalOperation { WhenFalse: not null } choice when Decide(choice.Condition) is bool isMet:
                    return Evaluate(isMet ? choice.WhenTrue : choice.WhenFalse);
                case IConditionalOperation { WhenFalse: not null } choice:
                    return EvaluateEither(choice);
                case ICoalesceOperation coalesce:
                    return Evaluate(coalesce.Value).Union(Evaluate(coalesce.WhenNull));
                case ISwitchExpressionOperation choice:
                    return EvaluateSwitch(choice, value => Evaluate(value).At(value.Syntax));
                case ISimpleAssignmentOperation assignment:
                    return Evaluate(assignment.Value);
                case ICoalesceAssignmentOperation assignment:
                    return Evaluate(assignment.Target).Union(Evaluate(assignment.Value));
                case IConditionalAccessOperation access:
                    return Evaluate(access.WhenNotNull);
                case ILocalReferenceOperation local:
                    return EvaluateSymbol(local.Local);
                case IParameterReferenceOperation parameter:
                    return EvaluateSymbol(parameter.Parameter);
                case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } item:
                    return EvaluateTupleField(item);
                case IFieldReferenceOperation field:
                    return EvaluateReference(field);
                case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                    return EvaluateReference(property);
                case IPropertyReferenceOperation indexer when EvaluateOwnIndexer(indexer) is TextSet own:
                    return own;
                case IPropertyReferenceOperation indexer:
                    return EvaluateAt(indexer.Instance, indexer.Arguments[0].Value) ?? EvaluateElements(indexer.Instance, indexer.Arguments[0].Value);
                case IArrayElementReferenceOperation element:
                    return (element.Indices.Length == 1 ? EvaluateAt(element.ArrayReference, element.Indices[0]) : null) ?? EvaluateElements(element.ArrayReference, null);
                case IInvocationOperation invocation:
                    return EvaluateCall(invocation);
                case IObjectCreationOperation creation:
                    return EvaluateCreation(creation);
                case IThrowOperation:
                    return TextSet.None;
                default:
                    return TextSet.Unknown;
            }
        }

        private TextSet EvaluateParts(IInterpolatedStringOperation interpolated)
        {
            TextSet all = TextSet.Of("", interpolated.Syntax);
            foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
            {
                TextSet next = part switch
                {
                    IInterpolatedStringTextOperation text => Evaluate(text.Text),
                    IInterpolationOperation hole when hole.FormatString is null => EvaluateAsText(hole.Expression),
                    _ => TextSet.Unknown,
                };
                all = all.Append(next, part.Syntax);
            }

            return all;
        }

        // What is no text becomes one by the ToString that its type has itself.
        private TextSet EvaluateAsText(IOperation value) =>
            value.SkipConversions().Type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static method => method is { IsOverride: true, IsImplicitlyDeclared: false, Parameters.IsEmpty: true }) is IMethodSymbol method
                ? EvaluateSymbol(method)
                : Evaluate(value);

        private TextSet EvaluateCreation(IObjectCreationOperation creation)
        {
            if (creation.Type is { Name: "Uri" or "UriBuilder" or "Url" or "FlurlRequest" } && creation.Arguments.Length > 0)
            {
                TextSet first = Evaluate(creation.Arguments[0].Value);
                return creation.Arguments.Length > 1 && creation.Arguments[1].Value.SkipConversions().Type is { } type
                    && (type.SpecialType == SpecialType.System_String || type.Name == "Uri")
                    ? Join(first, Evaluate(creation.Arguments[1].Value), creation.Syntax)
                    : first;
            }

            return TextSet.Unknown;
        }

        private static TextSet Join(TextSet left, TextSet right, SyntaxNode syntax) =>
            left.Select(text => text.TrimEnd('/'))
                .Append(TextSet.Of("/", syntax), syntax)
                .Append(right.Select(text => text.TrimStart('/')), syntax);

        // The literal itself where a constant is only referred to: it is what an edit must change.
        private SyntaxNode FindOrigin(IOperation value)
        {
            ISymbol? symbol = value.SkipConversions() switch
            {
                IFieldReferenceOperation field => field.Field,
                ILocalReferenceOperation local => local.Local,
                _ => null,
            };
            SyntaxReference? declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault();
            if (declaration is null || !search.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            {
                return value.Syntax;
            }

            return declaration.GetSyntax(cancellationToken) is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Initializer.Value: { } initializer }
                ? initializer
                : value.Syntax;
        }
    }
}
