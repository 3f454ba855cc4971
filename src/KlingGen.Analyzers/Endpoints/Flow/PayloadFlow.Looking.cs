using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Where the payload is shown, stored or answered with rather than sent.
internal sealed partial class PayloadFlow
{
    // `Results.Ok(new { model = "...", input = payload })` shows what was sent; so does a record that is serialised into a file.
    private bool IsOnlyLookedAt(IOperation whole, int depth = 0)
    {
        IOperation current = whole;
        while (current.Parent is IConversionOperation or ISimpleAssignmentOperation or IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation
            or IObjectCreationOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            if (current.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } member } } && (KnownCalls.IsAnswer(member) || KnownCalls.IsAnswering(member.ContainingType)))
            {
                return true;
            }

            current = current.Parent;
        }

        return current.Parent switch
        {
            IArgumentOperation { Parent: IObjectCreationOperation made } => KnownCalls.IsAnswering(made.Type) || (depth < MaximumDepth && made.Type is INamedTypeSymbol type && KnownCalls.IsOfRequests(type) && IsOnlyLookedAt(made, depth + 1)),
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation { Parent: IDelegateCreationOperation function } } } => depth < MaximumDepth && IsGivenToAnswer(function),
            IArgumentOperation { Parent: IInvocationOperation call } => KnownCalls.OnlyLooks(call.TargetMethod)
                || (KnownCalls.PassesOn(call.TargetMethod) && depth < MaximumDepth && IsOnlyLookedAt(call, depth + 1)),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } } => depth < MaximumDepth
                && References.Find(local, search, cancellationToken).ToArray() is { Length: > 0 } uses
                && Array.TrueForAll(uses, use => IsOnlyLookedAt(use, depth + 1)),
            _ => false,
        };
    }

    // `new { ... }.Dump()`, `Table.From(rows).Write()`, `Console.WriteLine(rows.ToText())`: what a library makes of nothing else, and what is made of that only shows it.
    private static bool IsShown(IInvocationOperation call, IArgumentOperation given) =>
        call.TargetMethod is { IsStatic: true, ContainingType: { } type }
        && !KnownCalls.IsOfRequests(type)
        && call.Arguments.All(argument => ReferenceEquals(argument, given) || argument.ArgumentKind == ArgumentKind.DefaultValue)
        && call.Parent switch
        {
            IExpressionStatementOperation => true,
            IInvocationOperation { TargetMethod: { ReturnsVoid: true }, Arguments.IsEmpty: true } shown => ReferenceEquals(shown.Instance, call),
            IArgumentOperation { Parent: IInvocationOperation looking } => KnownCalls.OnlyLooks(looking.TargetMethod),
            _ => false,
        };

    // `new FakeHandler(request => new { ... })`
    private static bool IsGivenToAnswer(IDelegateCreationOperation function) =>
        function.Parent is IArgumentOperation { Parent: IObjectCreationOperation { Type: var made } } && KnownCalls.IsAnswering(made);

    // `JsonSerializer.SerializeAsync(context.Response.Body, payload)`
    private static bool IsWrittenToAnswer(IArgumentOperation argument, IOperation call) => Arguments.Of(call).Any(other =>
        !ReferenceEquals(other, argument)
        && other.Value.SkipConversions() is IPropertyReferenceOperation { Property.ContainingType: { } type }
        && KnownCalls.IsAnswer(type));

    // `JsonSerializer.SerializeAsync(file, payload)`, where the stream is a file's.
    private bool IsWrittenToFile(IArgumentOperation argument, IOperation call) => Arguments.Of(call).Any(other =>
        !ReferenceEquals(other, argument) && IsFile(other.Value.SkipConversions()));

    private bool IsFile(IOperation target) =>
        IsFile(target.Type)
        || (target is ILocalReferenceOperation { Local: ILocalSymbol local }
            && search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } opened }
            && IsFile(search.GetModel(opened.SyntaxTree).GetTypeInfo(opened, cancellationToken).Type));

    private static bool IsFile(ITypeSymbol? type) => type is { Name: "FileStream", ContainingNamespace.Name: "IO" };
}
