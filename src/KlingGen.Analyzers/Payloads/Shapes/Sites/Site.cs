using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>A place in a file where a parameter may be named.</summary>
/// <param name="kind">How it is named.</param>
/// <param name="token">The literal or identifier.</param>
/// <param name="key">The expression that gives the name, where it is one.</param>
internal readonly struct Site(SiteKind kind, SyntaxToken token, ExpressionSyntax? key)
{
    public SiteKind Kind { get; } = kind;

    public SyntaxToken Token { get; } = token;

    public ExpressionSyntax? Key { get; } = key;
}
