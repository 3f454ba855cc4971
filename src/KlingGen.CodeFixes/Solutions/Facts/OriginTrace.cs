using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Checks;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>Follows a request against the flow, through locals, the parameters of methods and what methods return, to all that may have made it.</summary>
internal sealed class OriginTrace(SolutionFacts facts, CancellationToken cancellationToken)
{
    /// <summary>The creations and copies, or null where one may be missing.</summary>
    public ImmutableArray<Payload>? Find(IOperation request)
    {
        List<Payload> found = [];
        return Follow(request, found, []) && found.Count > 0 ? [.. found.Distinct()] : null;
    }

    private bool Follow(IOperation? value, List<Payload> found, HashSet<SyntaxNode> seen)
    {
        // What has been followed once has given all that it can.
        if (value is not null && !seen.Add(value.Syntax) && value is not IConversionOperation)
        {
            return true;
        }

        switch (value)
        {
            case null:
                return false;
            case IConversionOperation { OperatorMethod: null } conversion:
                seen.Remove(conversion.Operand.Syntax);
                return Follow(conversion.Operand, found, seen);
            case IThrowOperation or IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } }:
                return true;
            case IAwaitOperation { Operation: IInvocationOperation { TargetMethod.IsAsync: true } call }:
                return FollowReturns(call.TargetMethod, found, seen);
            case IConditionalOperation choice:
                return Follow(choice.WhenTrue, found, seen) && Follow(choice.WhenFalse, found, seen);
            case ICoalesceOperation choice:
                return Follow(choice.Value, found, seen) && Follow(choice.WhenNull, found, seen);
            case ISwitchExpressionOperation choice:
                return choice.Arms.All(arm => Follow(arm.Value, found, seen));
            case IWithOperation copy when FindPayload(copy) is Payload payload:
                found.Add(payload);
                return Follow(copy.Operand, found, seen);
            case IObjectCreationOperation creation when FindPayload(creation) is Payload payload:
                found.Add(payload);
                return true;
            case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local }:
                return FollowLocal(local, value.Syntax, found, seen);
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None or RefKind.In, ContainingSymbol: IMethodSymbol method } parameter } when Assignments.AreNone(parameter, value.Syntax):
                return FollowArguments(method, parameter.Ordinal, found, seen);
            case IInvocationOperation { TargetMethod.IsAsync: false } call:
                return FollowReturns(call.TargetMethod, found, seen);
            default:
                return false;
        }
    }

    private bool FollowLocal(ILocalSymbol local, SyntaxNode use, List<Payload> found, HashSet<SyntaxNode> seen)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } declarations || declarations[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax variable || FileOf(variable.SyntaxTree) is not SourceFile file)
        {
            return false;
        }

        if (variable.Initializer is { Value: { } initial } && !Follow(file.Model.GetOperation(initial, cancellationToken), found, seen))
        {
            return false;
        }

        foreach (IdentifierNameSyntax target in Assignments.FindIn(Assignments.FindMember(use), local))
        {
            if (target.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                || assignment.Left != target
                || !Follow(file.Model.GetOperation(assignment.Right, cancellationToken), found, seen))
            {
                return false;
            }
        }

        return true;
    }

    // All that any call gives for a parameter.
    private bool FollowArguments(IMethodSymbol method, int ordinal, List<Payload> found, HashSet<SyntaxNode> seen)
    {
        if (!IsCalledByName(method))
        {
            return false;
        }

        foreach (SourceFile file in facts.AllFiles.Where(file => Identifiers.Of(file.Tree, cancellationToken).Contains(method.Name)))
        {
            foreach (SimpleNameSyntax name in file.Tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(name => string.Equals(name.Identifier.ValueText, method.Name, StringComparison.Ordinal)))
            {
                SymbolInfo meaning = file.Model.GetSymbolInfo(name, cancellationToken);
                if (meaning.Symbol is IMethodSymbol symbol ? !SameSymbol.Is(symbol.ReducedFrom ?? symbol, method) : !meaning.CandidateSymbols.Any(candidate => SameSymbol.Is(candidate, method)))
                {
                    continue;
                }

                ExpressionSyntax called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (called.Parent is not InvocationExpressionSyntax invocation
                    || file.Model.GetOperation(invocation, cancellationToken) is not IInvocationOperation call
                    || !Follow(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value, found, seen))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool FollowReturns(IMethodSymbol method, List<Payload> found, HashSet<SyntaxNode> seen)
    {
        if (!IsCalledByName(method) || method.OriginalDefinition.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            return false;
        }

        SyntaxNode code = declarations[0].GetSyntax(cancellationToken);
        if (FileOf(code.SyntaxTree) is not SourceFile file || !seen.Add(code))
        {
            return seen.Contains(code);
        }

        (ArrowExpressionClauseSyntax? arrow, BlockSyntax? body) = code switch
        {
            MethodDeclarationSyntax declared => (declared.ExpressionBody, declared.Body),
            LocalFunctionStatementSyntax declared => (declared.ExpressionBody, declared.Body),
            _ => (null, null),
        };
        if (arrow is not null)
        {
            return Follow(file.Model.GetOperation(arrow.Expression, cancellationToken), found, seen);
        }

        SyntaxNode[] own = [.. body?.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)) ?? []];
        ReturnStatementSyntax[] returns = [.. own.OfType<ReturnStatementSyntax>()];
        return returns.Length > 0
            && !own.Any(static node => node is YieldStatementSyntax)
            && returns.All(one => one.Expression is { } value && Follow(file.Model.GetOperation(value, cancellationToken), found, seen));
    }

    // No other method can run in its place, and nobody else calls it.
    private static bool IsCalledByName(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension, IsVirtual: false, IsOverride: false, IsAbstract: false, PartialDefinitionPart: null, PartialImplementationPart: null }
        && (method.MethodKind is MethodKind.LocalFunction || !method.ContainingType.AllInterfaces
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));

    private Payload? FindPayload(IOperation operation) => FileOf(operation.Syntax.SyntaxTree)?.Project?.FindPayload(operation);

    private SourceFile? FileOf(SyntaxTree tree) => facts.AllFiles.Find(file => file.Tree == tree);
}
