using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>How many arguments calls of a method can have.</summary>
internal readonly struct ArgumentCount
{
    private readonly int _least;
    private readonly int _most;
    private readonly bool _isExtension;

    public ArgumentCount(IMethodSymbol method)
    {
        // What is overridden or implemented may have defaults of its own.
        bool isChosen = method.IsVirtual || method.IsAbstract || method.IsChosenByType();
        _least = isChosen ? 0 : method.Parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams);
        _most = method.Parameters.Any(static parameter => parameter.IsParams) ? int.MaxValue : method.Parameters.Length;
        _isExtension = method.IsExtensionMethod;
    }

    /// <summary>Whether a call has as many.</summary>
    public bool Fits(SyntaxNode call)
    {
        switch (call)
        {
            case InvocationExpressionSyntax invocation:
                // What an extension is called on is its first argument, unless it is called by its class.
                int count = invocation.ArgumentList.Arguments.Count;
                return (count <= _most && count >= _least) || (_isExtension && count < _most && count + 1 >= _least);
            case BaseObjectCreationExpressionSyntax creation:
                return IsBetween(creation.ArgumentList?.Arguments.Count ?? 0);
            case PrimaryConstructorBaseTypeSyntax primary:
                return IsBetween(primary.ArgumentList.Arguments.Count);
            case ConstructorInitializerSyntax initializer:
                return IsBetween(initializer.ArgumentList.Arguments.Count);
            default:
                return true;
        }
    }

    private bool IsBetween(int count) => count >= _least && count <= _most;
}
