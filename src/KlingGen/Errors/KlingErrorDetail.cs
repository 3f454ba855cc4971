namespace KlingGen;

/// <summary>One error among those of a request.</summary>
/// <param name="Path">The place in the request as a JSON path, such as <c>$.multi_prompt[1].duration</c>; <c>$</c> for the whole request.</param>
/// <param name="Message">What is wrong, in words. Not to be matched on.</param>
/// <param name="Type">fal's name for the sort of error, such as <c>string_too_long</c>. An open set; null for an error found before sending.</param>
public sealed record KlingErrorDetail(string Path, string Message, string? Type = null)
{
    /// <summary>The figures that belong to the error (<c>ctx</c>), such as <c>{"max_length":2500}</c>, as JSON text; null when there are none.</summary>
    public string? Context { get; init; }

    /// <summary>
    /// The property of the request, such as <c>MultiPrompt[1].Duration</c>; null for the whole request. By the rule for generated names: where two names
    /// of one type would be alike, the property's own has something added.
    /// </summary>
    public string? Member => MemberPath.From(Path);

    /// <summary>Path, message and type.</summary>
    public override string ToString() => Type is null ? $"{Path}: {Message}" : $"{Path}: {Message} ({Type})";
}
