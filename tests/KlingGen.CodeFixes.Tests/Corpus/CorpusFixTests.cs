using KlingGen.CodeFixes.Reports;
using KlingGen.Testing;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>Fix All over the corpus: what it makes compiles, is not reported any more, and is what O3 takes.</summary>
public sealed class CorpusFixTests
{
    private static readonly string[] _positive =
        [.. CorpusReader.All.Where(one => one.Folder != "Typed" && one.Expected.Any(expected => expected.Id is "KLG1001" or "KLG1002" or "KLG1003")).Select(one => one.Name)];

    public static TheoryData<string> Positive { get; } = [.. _positive];

    public static TheoryData<string> Silent { get; } =
        [.. CorpusReader.All.Where(one => !one.Expected.Any()).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Positive))]
    public async Task A_payload_is_moved_or_there_is_a_reason_why_not(string name)
    {
        CorpusFix fix = await CorpusFix.FindAsync(name);
        IReadOnlyList<string> left = await CorpusFix.FindReportedAsync(fix.After);
        if (NotMoved.Reasons.ContainsKey(name))
        {
            Assert.NotEmpty(left);
        }
        else
        {
            Assert.True(fix.IsChanged, string.Join('\n', (await StayingCalls.FindAsync(fix.Before.Solution, CancellationToken.None)).Select(staying => staying.Reason).Distinct()));
            Assert.Empty(left);
        }
    }

    [Fact]
    public void Every_reason_belongs_to_a_case() => Assert.Empty(NotMoved.Reasons.Keys.Concat(OtherMeaning.Accepted.Keys).Except(_positive));

    // What the code sends to other models is sent as before; what it sent to V3 goes to O3 with the audio that V3 assumed.
    [AjvFact]
    public async Task What_is_sent_afterwards_is_what_O3_takes()
    {
        CheckSent(await RunAllAsync(CorpusFix.FindAsync, mustMove: true), atLeast: 60);
    }

    [AjvFact]
    public async Task A_typed_request_sends_what_O3_takes() => CheckSent(await RunAllAsync(CorpusFix.MakeTypedAsync, mustMove: false), atLeast: 15);

    private static async Task<(Dictionary<RecordedRequest, string> Sent, List<string> Wrong)> RunAllAsync(Func<string, Task<CorpusFix>> fixAsync, bool mustMove)
    {
        Dictionary<RecordedRequest, string> names = [];
        List<string> wrong = [];
        foreach (CorpusCase one in CorpusReader.All.Where(one => one.Runs && _positive.Contains(one.Name)))
        {
            CorpusFix fix = await fixAsync(one.Name);
            IReadOnlyList<RecordedRequest> before = await CorpusRun.RunAsync(fix.Before);
            IReadOnlyList<RecordedRequest> after = await CorpusRun.RunAsync(fix.After);
            if (!fix.IsChanged || before.Count != after.Count)
            {
                wrong.AddRange(before.Count != after.Count ? [$"{one.Name} sends {after.Count} requests, and sent {before.Count}"] : []);
                continue;
            }

            foreach ((RecordedRequest old, RecordedRequest request) in before.Zip(after))
            {
                if (request == old)
                {
                    if (mustMove && !NotMoved.Reasons.ContainsKey(one.Name) && old.Uri.AbsolutePath.Contains("kling-video/v3/", StringComparison.Ordinal) && !old.Uri.AbsolutePath.Contains("motion-control", StringComparison.Ordinal))
                    {
                        wrong.Add($"{one.Name} still sends to {old.Uri}");
                    }

                    continue;
                }

                names[request] = one.Name;
                if (!request.Uri.AbsolutePath.Contains("kling-video/o3/", StringComparison.Ordinal))
                {
                    wrong.Add($"{one.Name} sends something else to {request.Uri}: {request.Body}");
                }
                else if (OtherMeaning.Find(one.Name, old, request) is string difference)
                {
                    wrong.Add(difference);
                }
            }
        }

        return (names, wrong);
    }

    private static void CheckSent((Dictionary<RecordedRequest, string> Sent, List<string> Wrong) run, int atLeast)
    {
        IEnumerable<string> invalid =
            from pair in ContractCheck.Validate(run.Sent.Keys)
            where pair.Errors.Length > 0
            select $"{run.Sent[pair.Request]}: {string.Join("; ", pair.Errors)}: {pair.Request.Body}";
        string[] wrong = [.. run.Wrong, .. invalid];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        Assert.True(run.Sent.Count >= atLeast, $"{run.Sent.Count} requests moved");
    }

    // Its members are not what goes over HTTP, so one for the audio would do nothing.
    [Fact]
    public async Task A_record_that_a_converter_writes_stays_as_it_is()
    {
        CorpusFix fix = await CorpusFix.FindAsync("Writers/A_converter");
        string text = (await TestSolution.FindOwnDocuments(fix.After).First().GetTextAsync()).ToString();
        Assert.Contains("public sealed record Clip(string Prompt, string? Avoid);", text, StringComparison.Ordinal);
        Assert.Contains("writer.WriteBoolean(\"generate_audio\", true);", text, StringComparison.Ordinal);
    }

    // A member more would be a column of a table, or an argument that each caller is asked for.
    [Theory]
    [InlineData("CodeBases/A_command_for_a_mediator_is_no_request", "public sealed record RenderCommand(string ModelId, string Prompt, string? NegativePrompt, string ImageUrl, int Duration) : IRequest<string>;")]
    [InlineData("CodeBases/A_job_that_is_stored_is_no_request", "public string Prompt { get; set; } = \"\";\n    public string? NegativePrompt { get; set; }\n    public string Duration { get; set; } = \"5\";\n}")]
    [InlineData("Guards/A_handler_with_flags_per_model_family", "public sealed record GenerateVideoCommand(string ModelId, string Prompt, string? NegativePrompt, string ImageUrl, int Seconds);")]
    public async Task An_object_of_the_program_from_which_a_request_is_made_stays_as_it_is(string name, string kept)
    {
        CorpusFix fix = await CorpusFix.FindAsync(name);
        string text = (await TestSolution.FindOwnDocuments(fix.After).First().GetTextAsync()).ToString();
        Assert.Contains(kept, text, StringComparison.Ordinal);
        Assert.DoesNotContain("GenerateAudio", text, StringComparison.Ordinal);
        Assert.Contains("o3/pro", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dtos/A_positional_record_over_several_lines", "string Duration = \"5\",\n    [property: JsonPropertyName(\"generate_audio\")] bool GenerateAudio = true);")]
    [InlineData("JsonObjects/Values_in_a_column", "[\"aspect_ratio\"]    = \"16:9\",\n            [\"generate_audio\"]  = true,\n")]
    [InlineData("Anonymous/Values_that_are_worked_out_before", "    {\n        var negative = BuildNegative(look, unwanted);\n\n")]
    public async Task What_comes_and_goes_leaves_the_layout_of_the_code(string name, string expected)
    {
        CorpusFix fix = await CorpusFix.FindAsync(name);
        string text = (await TestSolution.FindOwnDocuments(fix.After).First().GetTextAsync()).ToString();
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task A_silent_case_stays_silent(string name)
    {
        CorpusFix fix = await CorpusFix.FindAsync(name);
        Assert.Empty((await CorpusFix.FindReportedAsync(fix.After)).Except(await CorpusFix.FindReportedAsync(fix.Before)));
    }
}
