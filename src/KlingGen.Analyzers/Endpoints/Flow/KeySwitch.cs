using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>A switch on the key of a pair, in one section of which the pair is copied, or before that.</summary>
/// <param name="choice">The switch.</param>
/// <param name="place">Where the pair is copied.</param>
/// <param name="texts">Reads what the key is compared with.</param>
internal sealed class KeySwitch(SwitchStatementSyntax choice, SyntaxNode place, KeyTexts texts)
{
    /// <summary>Whether the place is reached with a key; null where that is not known.</summary>
    public bool? LetsThrough(string key)
    {
        SwitchSectionSyntax? taken = null;
        foreach (SwitchSectionSyntax section in choice.Sections)
        {
            bool?[] met = [.. section.Labels.Select(label => Meets(label, key))];
            if (Array.Exists(met, static one => one is null))
            {
                return null;
            }

            if (Array.Exists(met, static one => one == true))
            {
                taken = section;
                break;
            }
        }

        taken ??= choice.Sections.FirstOrDefault(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax));
        return choice.Span.Contains(place.Span)
            ? taken?.Span.Contains(place.Span) == true
            : taken is not { Statements: { Count: > 0 } statements } || !IsLeft(statements[statements.Count - 1]);
    }

    // Not by a break, after which the loop goes on below the switch.
    private static bool IsLeft(StatementSyntax last) => last switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => IsLeft(statements[statements.Count - 1]),
        IfStatementSyntax { Else: { } otherwise } choice => IsLeft(choice.Statement) && IsLeft(otherwise.Statement),
        ContinueStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax => true,
        _ => false,
    };

    private bool? Meets(SwitchLabelSyntax label, string key) => label switch
    {
        CaseSwitchLabelSyntax one => texts.Read(one.Value) is string text ? string.Equals(text, key, StringComparison.Ordinal) : null,
        CasePatternSwitchLabelSyntax { WhenClause: null } pattern => new KeyCondition(pattern.Pattern, static _ => false, texts).TestPattern(key),
        DefaultSwitchLabelSyntax => false,
        _ => null,
    };
}
