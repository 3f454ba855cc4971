using System.Text.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Emulator.Payloads;

/// <summary>The member by which objects of a union say of which type they are.</summary>
/// <param name="Member">Its wire name.</param>
/// <param name="Tagged">The types that it tells apart.</param>
/// <param name="Others">The shapes that it does not concern.</param>
internal sealed record UnionTag(string Member, IReadOnlyList<ReferenceValue> Tagged, IReadOnlyList<ValueContract> Others)
{
    /// <summary>The tag of a union; null where it has none.</summary>
    public static UnionTag? Find(UnionValue union)
    {
        ReferenceValue[] tagged = [.. union.Options.OfType<ReferenceValue>().Where(option => option.Discriminator is not null)];
        return tagged.Length == 0 ? null : new UnionTag(tagged[0].Discriminator!.Member, tagged, [.. union.Options.Where(option => !tagged.Contains(option))]);
    }

    /// <summary>The shapes that an object may have: those of its tag, or else the others.</summary>
    public IReadOnlyList<ValueContract> Choose(JsonElement value)
    {
        string? text = Text(value);
        ReferenceValue[] chosen = [.. Tagged.Where(option => text is not null && option.Discriminator!.Values.Contains(text))];
        return chosen.Length > 0 ? chosen : [.. Others.Where(option => option is ReferenceValue or MapValue or AnyValue)];
    }

    /// <summary>What to say of an object that is of none of the types.</summary>
    public (string Type, string Message) Describe(JsonElement value) => Text(value) is { } text
        ? ("union_tag_invalid", $"Input tag '{text}' found using '{Member}' does not match any of the expected tags: {string.Join(", ", Tagged.SelectMany(option => option.Discriminator!.Values).Select(tag => $"'{tag}'"))}")
        : ("union_tag_not_found", $"Unable to extract tag using discriminator '{Member}'");

    private string? Text(JsonElement value) => value.TryGetProperty(Member, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
