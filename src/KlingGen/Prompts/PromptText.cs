using System;
using System.Collections.Generic;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace KlingGen;

/// <summary>Helps with the text of prompts.</summary>
/// <remarks>
/// This file stands alone on purpose: the code fixes compile it too, so that the constant text they write is the text this makes at run time.
/// </remarks>
public static class PromptText
{
    /// <summary>The longest prompt that Kling's video endpoints take, in Unicode code points.</summary>
    public const int MaxLength = 2500;

    private const string Opening = "Avoid ";

    private const string Separator = ", ";

    /// <summary>
    /// Folds what a negative prompt would say into the prompt, as its last sentence: <c>A bottle turns. Avoid blur, low quality.</c>
    /// O3 takes no negative prompt. Folding in the same terms again changes nothing.
    /// </summary>
    /// <param name="prompt">The prompt; may be null or blank. Never shortened.</param>
    /// <param name="avoid">
    /// What to avoid, terms divided by commas; null or blank for nothing. Where the whole would exceed <see cref="MaxLength"/>, the last terms are left out.
    /// </param>
    /// <returns>The prompt with the sentence; the prompt as it came if there is no term or not even one fits.</returns>
#if NET
    [return: NotNullIfNotNull(nameof(prompt))]
#endif
    public static string? Avoiding(string? prompt, string? avoid)
    {
        List<string> terms = Terms(avoid);
        if (terms.Count == 0)
        {
            return prompt;
        }

        string text = (prompt ?? "").TrimEnd();
        return EndsWithSentence(text, terms) ? prompt : Fold(text, terms) ?? prompt;
    }

    /// <summary>
    /// Folds what a negative prompt would say into a prompt as <see cref="Avoiding(string?, string?)"/> does, but leaves a prompt that is null so: of a
    /// request that has either a prompt or a storyboard.
    /// </summary>
    /// <param name="prompt">The prompt; null where the request has none.</param>
    /// <param name="avoid">What to avoid, terms divided by commas; null or blank for nothing.</param>
    /// <returns>The prompt with the sentence; null if there is no prompt.</returns>
#if NET
    [return: NotNullIfNotNull(nameof(prompt))]
#endif
    public static string? AvoidingUnlessNull(string? prompt, string? avoid) => prompt is null ? null : Avoiding(prompt, avoid);

    /// <summary>Folds what a negative prompt would say into every item of a list, such as the shots of a storyboard.</summary>
    /// <typeparam name="TItem">The items, such as <c>KlingShot</c>.</typeparam>
    /// <param name="items">The list; may be null. It is not changed.</param>
    /// <param name="avoid">What to avoid, terms divided by commas; null or blank for nothing.</param>
    /// <param name="fold">Gives an item with the terms in its text: <c>static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) }</c>.</param>
    /// <returns>A list of what <paramref name="fold"/> gives; the list as it came, null included, if there is no term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fold"/> is null.</exception>
#if NET
    [return: NotNullIfNotNull(nameof(items))]
#endif
    public static IReadOnlyList<TItem>? Avoiding<TItem>(IReadOnlyList<TItem>? items, string? avoid, Func<TItem, string?, TItem> fold)
    {
        if (fold is null)
        {
            throw new ArgumentNullException(nameof(fold));
        }

        if (items is null || Terms(avoid).Count == 0)
        {
            return items;
        }

        TItem[] folded = new TItem[items.Count];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = fold(items[i], avoid);
        }

        return folded;
    }

    /// <summary>The text with as many terms as fit, or null when none does.</summary>
    private static string? Fold(string text, List<string> terms)
    {
        string start = text.Trim().Length == 0 ? "" : text + (EndsSentence(text) ? " " : ". ");
        int count = CountFitting(terms, MaxLength - Length(start) - Length(Opening) - 1);
        return count == 0 ? null : start + Sentence(terms, count) + ".";
    }

    private static int CountFitting(List<string> terms, int room)
    {
        int count = 0;
        while (count < terms.Count)
        {
            room -= Length(terms[count]) + (count == 0 ? 0 : Separator.Length);
            if (room < 0)
            {
                break;
            }

            count++;
        }

        return count;
    }

    /// <summary>Whether the text ends with what folding would add, be it all terms or as many as fit.</summary>
    private static bool EndsWithSentence(string text, List<string> terms)
    {
        string bare = text.TrimEnd('.');
        for (int count = CountFitting(terms, MaxLength); count > 0; count--)
        {
            string sentence = Sentence(terms, count);
            if (!bare.EndsWith(sentence, StringComparison.Ordinal))
            {
                continue;
            }

            string before = bare.Substring(0, bare.Length - sentence.Length).TrimEnd();
            return count == terms.Count || string.Equals(Fold(before, terms), text, StringComparison.Ordinal);
        }

        return false;
    }

    private static string Sentence(List<string> terms, int count) => (Opening + string.Join(Separator, terms.GetRange(0, count))).TrimEnd('.');

    private static List<string> Terms(string? avoid)
    {
        List<string> terms = [];
        foreach (string part in (avoid ?? "").Trim().TrimEnd('.', ' ').Split(','))
        {
            string term = part.Trim();
            if (term.Length > 0)
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    /// <summary>Whether the last character that is no closing quote or bracket ends a sentence.</summary>
    private static bool EndsSentence(string text)
    {
        int last = text.Length - 1;
        while (last >= 0 && IsCloser(text[last]))
        {
            last--;
        }

        return last >= 0 && text[last] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」' or '』' or '）';

    private static int Length(string text)
    {
        int length = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                length--;
            }
        }

        return length;
    }
}
