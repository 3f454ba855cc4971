using System.Text.Json.Nodes;
using KlingGen.Testing;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Back;

/// <summary>Fix All over the cases of the corpus that are on O3 and should be on V3.</summary>
public sealed class BackCorpusTests
{
    private const string Staying = "Back/References_that_keep_a_call_on_O3";

    [AjvFact]
    public async Task What_is_sent_afterwards_is_what_V3_takes_and_says_the_same()
    {
        List<RecordedRequest> moved = [];
        foreach (CorpusCase one in CorpusReader.All.Where(one => one is { Folder: "Back", Runs: true }))
        {
            Project before = CorpusSolution.Create(one);
            Solution solution = await BackVerifiers.Payloads.FixAllAsync(before.Solution, FixAllScope.Solution, TestSolution.FindOwnDocuments(before).First(), BackVerifiers.ToV3);
            Project after = solution.GetProject(before.Id)!;
            IReadOnlyList<RecordedRequest> old = await CorpusRun.RunAsync(before);
            IReadOnlyList<RecordedRequest> sent = await CorpusRun.RunAsync(after);
            if (one.Name == Staying)
            {
                Assert.Equal(old, sent);
                continue;
            }

            Assert.Empty(await BackVerifiers.Payloads.FindFixableAsync(after));
            Assert.Equal(old.Select(WithV3Name), sent.Select(request => request.Uri.AbsolutePath));
            Assert.All(old.Zip(sent), pair => AssertSame(JsonNode.Parse(pair.First.Body)!.AsObject(), JsonNode.Parse(pair.Second.Body)!.AsObject()));
            moved.AddRange(sent);
        }

        Assert.True(moved.Count >= 6, $"{moved.Count} requests moved");
        Assert.All(ContractCheck.Validate(moved), check => Assert.Empty(check.Errors));
    }

    private static string WithV3Name(RecordedRequest request) => request.Uri.AbsolutePath
        .Replace("/o3/", "/v3/", StringComparison.Ordinal)
        .Replace("reference-to-video", "image-to-video", StringComparison.Ordinal);

    // Field by field as the migration's table says.
    private static void AssertSame(JsonObject old, JsonObject sent)
    {
        JsonObject expected = [];
        foreach ((string name, JsonNode? value) in old)
        {
            if (name != "aspect_ratio" || !old.ContainsKey("start_image_url"))
            {
                expected[name == "image_url" ? "start_image_url" : name] = value?.DeepClone();
            }
        }

        expected.TryAdd("generate_audio", false);
        Assert.True(JsonNode.DeepEquals(expected, sent), $"{sent.ToJsonString()} is not {expected.ToJsonString()}");
    }
}
