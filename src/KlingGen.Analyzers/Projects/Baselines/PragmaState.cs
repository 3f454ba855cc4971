using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Baselines;

/// <summary>Tells what <c>#pragma warning disable</c> is about. An analyzer is not told which of its diagnostics are suppressed.</summary>
internal static class PragmaState
{
    /// <summary>Whether a rule is disabled at a place by the directives before it.</summary>
    public static bool IsDisabled(SyntaxTree tree, int position, string rule, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        bool isDisabled = false;
        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, rule, StringComparison.OrdinalIgnoreCase))))
            {
                isDisabled = pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
            }
        }

        return isDisabled;
    }
}
