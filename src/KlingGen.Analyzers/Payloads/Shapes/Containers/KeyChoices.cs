using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>The names that a key can be where a local, a property or a method chooses it: <c>input[FrameKey(model)] = image</c>, a column of a row: <c>input[model.FrameKey]</c>; or where the key is the member of an enum.</summary>
/// <param name="texts">Reads what they give.</param>
internal sealed class KeyChoices(TextEvaluator texts)
{
    /// <summary>Those that are wanted, with what chooses them.</summary>
    public ImmutableArray<PossibleText> Find(ExpressionSyntax key, FileReading file) =>
        file.GetSymbol(key.SkipWrappers()) is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member
            ? file.FindName(member) is LiteralExpressionSyntax name ? ImmutableArray.Create(new PossibleText(name.Token.ValueText, name)) : ImmutableArray<PossibleText>.Empty
        : IsGiven(key.SkipWrappers(), file) && file.GetOperation(key) is { Type.SpecialType: SpecialType.System_String } given
            ? texts.Evaluate(given, file.CancellationToken).Values.Where(text => file.Names.Wire.IsWanted(text.Value)).ToImmutableArray()
            : ImmutableArray<PossibleText>.Empty;

    // A parameter's keys are its callers', and those of pairs in a loop belong to the pairs.
    private static bool IsGiven(ExpressionSyntax key, FileReading file) => key switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax => file.GetSymbol(key) switch
        {
            ILocalSymbol local => local.FindDeclaration(file.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } && value.SkipWrappers() is ConditionalExpressionSyntax or SwitchExpressionSyntax,
            IPropertySymbol { IsIndexer: false } or IFieldSymbol => true,
            _ => false,
        },
        InvocationExpressionSyntax call => file.GetSymbol(call) is IMethodSymbol method
            && file.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition) is not null
            && !call.Ancestors().OfType<CommonForEachStatementSyntax>().Any(loop => IsAboutPair(call, loop)),
        _ => false,
    };

    private static bool IsAboutPair(InvocationExpressionSyntax call, CommonForEachStatementSyntax loop)
    {
        HashSet<string> variables = new(
            loop is ForEachStatementSyntax one
                ? [one.Identifier.ValueText]
                : ((ForEachVariableStatementSyntax)loop).Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText),
            StringComparer.Ordinal);
        return call.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => variables.Contains(name.Identifier.ValueText));
    }
}
