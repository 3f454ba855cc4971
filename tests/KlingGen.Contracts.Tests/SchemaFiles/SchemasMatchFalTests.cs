using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>
/// The package's schemas against fal's own documents, read as raw JSON: a fault in the product's readers cannot hide a difference.
/// </summary>
public sealed class SchemasMatchFalTests
{
    [SharedContractsFact]
    public void Schemas_and_documents_describe_the_same_endpoints() =>
        Assert.Equal(
            FalDocument.All.Select(document => document.Endpoint).Order(StringComparer.Ordinal),
            SchemaFile.All.SelectMany(file => file.Endpoints).Order(StringComparer.Ordinal));

    [SharedContractsFact]
    public void Every_difference_to_fals_documents_is_a_known_one() =>
        Assert.Empty(
            Differences()
                .Where(found => !KnownDifference.All.Any(known => known.Explains(found.Endpoint, found.Fact, found.Fal, found.Ours)))
                .Select(found => $"{found.Endpoint}: {found.Fact}: fal {found.Fal ?? "nothing"}, ours {found.Ours ?? "nothing"}"));

    [SharedContractsFact]
    public void Every_known_difference_still_exists()
    {
        List<Difference> found = [.. Differences()];

        Assert.Empty(
            KnownDifference.All
                .Where(known => !found.Any(difference => known.Explains(difference.Endpoint, difference.Fact, difference.Fal, difference.Ours)))
                .Select(known => $"{known.Endpoints}: {known.Fact}"));
    }

    [SharedContractsFact]
    public void Every_request_field_of_fal_is_compared()
    {
        // Counted without the normal form: were it to lose fields of both sides alike, nothing else would notice.
        int fields = FalDocument.All.Sum(document => document.Resolve(document.Request.GetProperty("$ref").GetString()!).GetProperty("properties").EnumerateObject().Count());
        int compared = FalDocument.All.Sum(document => SchemaFacts.Of(document).Facts.Keys.Count(fact => fact.StartsWith("request.", StringComparison.Ordinal) && fact.EndsWith(" required", StringComparison.Ordinal) && fact.Count(character => character == '.') == 1));

        Assert.Equal(fields, compared);
        Assert.True(fields > 200, $"Only {fields} request fields in all documents.");
    }

    [SharedContractsFact]
    public void No_description_is_copied_from_fal()
    {
        Assert.Empty(
            from document in FalDocument.All
            let theirs = SchemaFacts.Of(document).Descriptions
            from ours in SchemaFacts.Of(SchemaFile.Describing(document.Endpoint)).Descriptions
            where theirs.TryGetValue(ours.Key, out string? text) && Plain(text) == Plain(ours.Value)
            select $"{document.Endpoint}: {ours.Key}: {ours.Value}");

        static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    private static IEnumerable<Difference> Differences()
    {
        foreach (FalDocument document in FalDocument.All)
        {
            IReadOnlyDictionary<string, string> fal = SchemaFacts.Of(document).Facts;
            IReadOnlyDictionary<string, string> ours = SchemaFacts.Of(SchemaFile.Describing(document.Endpoint)).Facts;
            foreach (string fact in fal.Keys.Union(ours.Keys, StringComparer.Ordinal))
            {
                string? theirValue = fal.GetValueOrDefault(fact);
                string? ourValue = ours.GetValueOrDefault(fact);
                if (theirValue != ourValue)
                {
                    yield return new Difference(document.Endpoint, fact, theirValue, ourValue);
                }
            }
        }
    }

    private sealed record Difference(string Endpoint, string Fact, string? Fal, string? Ours);
}
