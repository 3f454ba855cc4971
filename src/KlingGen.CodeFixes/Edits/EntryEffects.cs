using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Says what evaluating a value within one request can do; knows generated types, and which variables the request itself can change.</summary>
/// <param name="request">The creation or <c>with</c> expression.</param>
/// <param name="symbols">Recognises what was generated.</param>
internal sealed class EntryEffects(SyntaxNode request, KlingSymbols symbols)
{
    private readonly SyntaxNode _member = Assignments.FindMember(request);

    /// <summary>The effect of a value: the greatest of its parts.</summary>
    public ValueEffect Of(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return ValueEffect.Free;
        }

        ValueEffect own = OfKind(value);
        foreach (IOperation part in own is ValueEffect.Effect ? [] : FindParts(value))
        {
            ValueEffect effect = Of(part);
            own = effect > own ? effect : own;
        }

        return own;
    }

    private ValueEffect OfKind(IOperation value) => value switch
    {
        ILocalReferenceOperation local => CanChange(local.Local) ? ValueEffect.Read : ValueEffect.Free,
        IParameterReferenceOperation parameter => CanChange(parameter.Parameter) ? ValueEffect.Read : ValueEffect.Free,
        IFieldReferenceOperation { Field.IsReadOnly: true } when _member is not ConstructorDeclarationSyntax => ValueEffect.Free,
        IPropertyReferenceOperation property when IsGenerated(property.Property) => ValueEffect.Free,
        IConversionOperation { OperatorMethod: IMethodSymbol method } when IsGenerated(method.ContainingType) => ValueEffect.Free,
        IObjectCreationOperation creation when IsPlain(creation) => ValueEffect.Free,
        IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } => ValueEffect.Free,
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation, IsImplicit: true } => ValueEffect.Free,
        IMemberInitializerOperation or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation => ValueEffect.Free,
        ISpreadOperation { Operand.Type: IArrayTypeSymbol } => ValueEffect.Read,
        IInterpolatedStringOperation or IInterpolatedStringTextOperation => ValueEffect.Free,
        IInterpolationOperation { Expression.Type.SpecialType: not (SpecialType.None or SpecialType.System_Object) } => ValueEffect.Free,
        IInvocationOperation { TargetMethod.ContainingType.Name: "EndpointClient" } call when ClientCall.AddsOptions(call) => ValueEffect.Free,
        IInvocationOperation { TargetMethod: { Name: "Avoiding", ContainingType.Name: "PromptText" } } => ValueEffect.Free,
        IDiscardOperation => ValueEffect.Free,
        _ => ValueEffects.OfKind(value),
    };

    private static IEnumerable<IOperation> FindParts(IOperation value) => value switch
    {
        ISimpleAssignmentOperation assignment => [assignment.Value],
        IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation, IsImplicit: true } call => call.Arguments,
        IMemberInitializerOperation member => [member.Initializer],
        _ => value.ChildOperations,
    };

    // What is assigned within the request, or by a function that it may call.
    private bool CanChange(ISymbol variable) =>
        variable is ILocalSymbol { RefKind: not RefKind.None } or IParameterSymbol { RefKind: not (RefKind.None or RefKind.In) }
        || Assignments.AreIn(request, variable)
        || _member.DescendantNodes().Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && Assignments.AreIn(node, variable))
        || (variable is IParameterSymbol && variable.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && !Assignments.AreNone(variable, request));

    private bool IsGenerated(IPropertySymbol property) =>
        symbols.GetWireName(property) is not null || symbols.GetEndpoint(property) is not null || IsGenerated(property.ContainingType);

    // The generated client with its groups, records, unions and open enumerations.
    private static bool IsGenerated(INamedTypeSymbol? type) =>
        type is not null
        && (type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }) || IsGenerated(type.ContainingType));

    private static bool IsPlain(IObjectCreationOperation creation) =>
        creation.Type is INamedTypeSymbol type
        && (IsGenerated(type) || (type.Name == "List" && creation.Arguments.IsEmpty && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"));
}
