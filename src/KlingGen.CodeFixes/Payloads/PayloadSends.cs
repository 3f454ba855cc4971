using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Where a body of code gives the content of a payload away: to what sends it, or as the text or copy that is sent.</summary>
internal sealed class PayloadSends(PayloadDraft draft, SemanticModel model, CancellationToken cancellationToken)
{
    private SyntaxNode[]? _places;

    private SyntaxNode[] Places => _places ??= [.. Find()];

    /// <summary>Whether that can have happened when other code runs.</summary>
    public bool CanPrecede(SyntaxNode later) => Array.Exists(Places, place => !later.Contains(place) && ProgramOrder.CanBothRun(place, later));

    /// <summary>Whether it is written before other code, be it that only one of the two runs.</summary>
    public bool StandBefore(SyntaxNode later) => Array.Exists(Places, place => place.SpanStart < later.SpanStart && !later.Contains(place));

    private IEnumerable<SyntaxNode> Find()
    {
        if (draft.Holder is not (ILocalSymbol or IParameterSymbol) || draft.Holder is not ISymbol holder)
        {
            yield break;
        }

        SyntaxNode body = draft.Root.FindBody();
        foreach (IdentifierNameSyntax name in FindNames(body, holder))
        {
            if (IsSend(name, holder))
            {
                // What a function of the body sends is sent where that is called.
                LocalFunctionStatementSyntax? function = name.Ancestors().TakeWhile(node => node != body).OfType<LocalFunctionStatementSyntax>().LastOrDefault(function => !function.Contains(draft.Root));
                foreach (SyntaxNode place in function is not null && model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol called ? FindNames(body, called) : [name])
                {
                    yield return place;
                }
            }
        }
    }

    private IEnumerable<IdentifierNameSyntax> FindNames(SyntaxNode body, ISymbol symbol) => body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
        string.Equals(name.Identifier.ValueText, symbol.Name, StringComparison.Ordinal)
        && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol));

    private bool IsSend(IdentifierNameSyntax name, ISymbol holder)
    {
        ExpressionSyntax whole = name.ClimbWrappers();
        if (whole.Parent is ReturnStatementSyntax)
        {
            return true;
        }

        ExpressionSyntax? call = whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } argument => (ExpressionSyntax)argument.Parent!.Parent!,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Expression == whole => invocation,
            _ => null,
        };
        if (call is null || model.GetTypeInfo(call, cancellationToken).Type is not ITypeSymbol given)
        {
            return false;
        }

        // A helper that fills or checks it gives nothing, a flag or a number, or the payload again.
        return given.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object
            && !SymbolEqualityComparer.Default.Equals(given, FindType(holder));
    }

    private static ITypeSymbol? FindType(ISymbol holder) => holder switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
