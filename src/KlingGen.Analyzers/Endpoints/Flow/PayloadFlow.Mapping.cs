using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Methods and constructors of the project that make something else of the payload.
internal sealed partial class PayloadFlow
{
    // `http.PostAsJsonAsync(url, Mapper.Map(dto))`, `new FalInput(dto)`: what is sent has only what is read of the payload's members. Called after the method has been followed.
    private bool IsUsedUp(IArgumentOperation argument, IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } => !IsChain(method) && FindBodies(method) is { Count: > 0 } bodies && !bodies.Exists(_givenBack.Contains),
        IObjectCreationOperation { Type.IsRecord: false } => argument.Parameter?.OriginalDefinition is IParameterSymbol parameter && search.FindDeclaration(parameter.ContainingSymbol, cancellationToken) is not null && IsOnlyRead(parameter),
        _ => false,
    };

    // `request.WithInput(payload).To("fal-ai/...")`
    private static bool IsChain(IMethodSymbol method) => !method.IsStatic && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);

    // Those of the project that a call can run.
    private List<IMethodSymbol> FindBodies(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        List<IMethodSymbol> found = [];
        if (!method.IsAbstract && search.FindDeclaration(method, cancellationToken) is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
        {
            found.Add(method);
        }

        if (method.IsAbstract || method.IsVirtual || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            found.AddRange(members.FindDerived(method.ContainingType!, cancellationToken)
                .SelectMany(derived => derived.FindCalled(method.Name))
                .OfType<IMethodSymbol>()
                .Where(implementation => Members.CanRun(method, implementation))
                .Select(static implementation => implementation.OriginalDefinition));
        }

        return found;
    }

    private bool IsOnlyRead(IParameterSymbol parameter) =>
        References.Find(parameter, search, cancellationToken).ToArray() is { Length: > 0 } uses && Array.TrueForAll(uses, IsReadOf);

    private static bool IsReadOf(IOperation use)
    {
        IOperation whole = use;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            IMemberReferenceOperation member => ReferenceEquals(member.Instance, whole),
            IConditionalAccessOperation access => ReferenceEquals(access.Operation, whole),
            IBinaryOperation or IIsPatternOperation or INameOfOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ThrowIfNull" } } => true,
            _ => false,
        };
    }
}
