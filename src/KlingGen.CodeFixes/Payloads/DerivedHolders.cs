using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>
/// Finds what else holds a payload: containers that it is read into again, <c>JsonNode.Parse(Template)</c>, parameters that it is given to as it is made, variables of the callers of the method that gives it.
/// </summary>
internal sealed class DerivedHolders
{
    private const int MaximumDepth = 3;

    private static readonly HashSet<string> _readers = new(StringComparer.Ordinal)
    {
        "Parse", "ParseAsync", "Deserialize", "DeserializeObject", "SerializeToNode", "FromObject",
    };

    private readonly ProjectSearch _search;
    private readonly CancellationToken _cancellationToken;
    private readonly Members _members;
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);

    private DerivedHolders(UntypedPayloads untyped, CancellationToken cancellationToken)
    {
        _search = untyped.Search;
        _members = untyped.Members;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The variables, parameters and fields that get it.</summary>
    public static IReadOnlyCollection<ISymbol> Find(ExpressionSyntax payload, UntypedPayloads untyped, CancellationToken cancellationToken)
    {
        DerivedHolders holders = new(untyped, cancellationToken);
        holders.Follow(payload, MaximumDepth);
        return holders._found;
    }

    private void Follow(ExpressionSyntax payload, int depth)
    {
        FollowPlace(payload, depth);
        if (FindVariable(payload) is ISymbol kept)
        {
            foreach (IOperation use in References.Find(kept, _search, _cancellationToken))
            {
                if (use.Syntax is ExpressionSyntax place)
                {
                    FollowPlace(place, depth);
                }
            }
        }
    }

    private void FollowPlace(ExpressionSyntax place, int depth)
    {
        switch (place.ClimbWrappers().Parent)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when _readers.Contains(call.FindMethodName()):
                Add(FindVariable(SkipCalls(call)));
                break;
            case ArgumentSyntax argument when GetModel(argument).GetOperation(argument, _cancellationToken) is IArgumentOperation { Parameter: IParameterSymbol parameter }
                && _search.FindDeclaration(parameter.OriginalDefinition, _cancellationToken) is not null:
                Add(parameter.OriginalDefinition);
                break;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax when depth > 0 && GetModel(place).GetEnclosingSymbol(place.SpanStart, _cancellationToken) is IMethodSymbol method:
                foreach (IOperation made in _members.FindCalls(method, _cancellationToken))
                {
                    if (made.Syntax is ExpressionSyntax call)
                    {
                        Add(FindVariable(call));
                        Follow(call, depth - 1);
                    }
                }

                break;
        }
    }

    private void Add(ISymbol? holder)
    {
        if (holder is not null)
        {
            _found.Add(holder);
        }
    }

    // What only looks at the same as something else: `.AsObject()`.
    private static ExpressionSyntax SkipCalls(ExpressionSyntax made)
    {
        made = made.ClimbWrappers();
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == made)
        {
            made = next.ClimbWrappers();
        }

        return made;
    }

    private ISymbol? FindVariable(ExpressionSyntax value)
    {
        ExpressionSyntax whole = value.ClimbWrappers();
        whole = whole.Parent is AwaitExpressionSyntax awaited ? awaited.ClimbWrappers() : whole;
        return whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => GetModel(declarator).GetDeclaredSymbol(declarator, _cancellationToken),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == whole => GetModel(assignment).GetSymbolInfo(assignment.Left, _cancellationToken).Symbol,
            _ => null,
        };
    }

    private SemanticModel GetModel(SyntaxNode node) => _search.GetModel(node.SyntaxTree);
}
