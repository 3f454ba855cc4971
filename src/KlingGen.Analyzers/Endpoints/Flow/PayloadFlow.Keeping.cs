using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Where the payload is a member of a row that is kept, and that nothing reads again.
internal sealed partial class PayloadFlow
{
    private const int MaximumKeeping = 3;

    // `db.Clips.Add(new Clip { Model = "...", Parameters = payload })`, also by way of `repository.AddAsync(clip)`. A worker that reads `clip.Parameters` may send them.
    private bool IsOnlyKept(ISimpleAssignmentOperation assignment, IOperation initializer) =>
        assignment.Target is IMemberReferenceOperation { Member: IPropertySymbol { IsIndexer: false } or IFieldSymbol } held
        && search.FindDeclaration(held.Member.OriginalDefinition, cancellationToken) is not null
        && IsKeptIn(initializer, held.Member.OriginalDefinition, 0)
        && !References.Find(held.Member.OriginalDefinition, search, cancellationToken).Any(IsReading);

    private bool IsKeptIn(IOperation row, ISymbol held, int depth)
    {
        if (depth > MaximumKeeping)
        {
            return false;
        }

        IOperation current = row;
        while (current.Parent is IConversionOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IArgumentOperation { Parameter: IParameterSymbol parameter, Parent: IInvocationOperation { TargetMethod: var method } } =>
                OtherLibraries.KeepsRows(method.ContainingType) || KnownCalls.OnlyLooks(method) || IsKeptBy(method.OriginalDefinition, parameter.Ordinal, held, depth + 1),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: ILocalSymbol local } } => AreKept(local, held, depth + 1),
            IMemberReferenceOperation other => !SymbolEqualityComparer.Default.Equals(other.Member.OriginalDefinition, held),
            _ => false,
        };
    }

    // All that a method, or what implements it here, does with what it is given.
    private bool IsKeptBy(IMethodSymbol method, int ordinal, ISymbol held, int depth)
    {
        List<IMethodSymbol> bodies = FindBodies(method);
        return bodies.Count > 0 && bodies.TrueForAll(body => ordinal < body.Parameters.Length && AreKept(body.Parameters[ordinal], held, depth));
    }

    private bool AreKept(ISymbol holder, ISymbol held, int depth) =>
        References.Find(holder, search, cancellationToken).ToArray() is { Length: > 0 } uses && Array.TrueForAll(uses, use => IsKeptIn(use, held, depth));

    // Not where it is set, nor where a column is declared for it.
    private bool IsReading(IOperation reference) =>
        !(reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference))
        && !(reference.Syntax.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax declaring }
            && search.GetModel(declaring.SyntaxTree).GetSymbolInfo(declaring, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
            && OtherLibraries.KeepsRows(type));
}
