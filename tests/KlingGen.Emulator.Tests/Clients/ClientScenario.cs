using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>One row of <c>clients.json</c>: what the emulator is told, what a client does, what it must find, and what the emulator must have seen.</summary>
public sealed class ClientScenario
{
    private static readonly JsonArray _list = (JsonArray)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Emulator.Tests", "Clients", "clients.json")))!;

    private readonly JsonObject _row;

    private ClientScenario(JsonObject row) => _row = row;

    public static IReadOnlyList<ClientScenario> All { get; } = [.. _list.Select(row => new ClientScenario((JsonObject)row!))];

    public string Name => _row["name"]!.GetValue<string>();

    public string Operation => _row["do"]!.GetValue<string>();

    public JsonObject Input => (JsonObject?)_row["input"] ?? [];

    private JsonObject Given => (JsonObject?)_row["given"] ?? [];

    /// <summary>An emulator that is told what the scenario gives.</summary>
    public async Task<FalEmulator> StartAsync()
    {
        FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions
        {
            QueuedFor = TimeSpan.FromMilliseconds(Given["queuedFor"]?.GetValue<int>() ?? 60),
            RunsFor = TimeSpan.FromMilliseconds(120),
            ApiKey = Given["apiKey"]?.GetValue<string>(),
            ErrorDialect = Given["dialect"] is { } dialect ? Enum.Parse<FalErrorDialect>(dialect.GetValue<string>()) : FalErrorDialect.Current,
        });
        foreach (JsonNode? fault in (JsonArray?)Given["faults"] ?? [])
        {
            fal.FailNext(Enum.Parse<FalCall>(fault!["call"]!.GetValue<string>()), Fault(fault));
        }

        if (Given["job"] is { } job)
        {
            fal.FailNextJob(job["model"] is { } model ? FalErrors.Model(model.GetValue<string>(), job["field"]!.GetValue<string>())
                : job["request"] is { } request ? FalErrors.Request(request.GetValue<string>())
                : FalErrors.UserTimeout());
        }

        return fal;
    }

    /// <summary>Compares what a client found, and what the emulator saw, with what the scenario expects.</summary>
    public void Check(JsonNode found, FalEmulator fal)
    {
        CheckNode(_row["found"], found, fal, "found");
        CheckNode(_row["seen"], Seen(fal), fal, "seen");
    }

    private static FalFault Fault(JsonNode fault) => fault["fault"]?.GetValue<string>() switch
    {
        null => FalFault.Instead(new FalAnswer(fault["status"]!.GetValue<int>(), "<html>") { ContentType = "text/html" }),
        "none" => FalFault.Delay(TimeSpan.Zero),
        "drop" => FalFault.DropBefore,
        "truncate" => FalFault.Truncate(10),
        "locked" => FalFault.Instead(FalErrors.AccountLocked()),
        "tooMany" => FalFault.Instead(FalErrors.TooManyRequests(TimeSpan.FromSeconds(1))),
        string other => throw new NotSupportedException($"There is no fault '{other}'."),
    };

    private static JsonObject Seen(FalEmulator fal) => new()
    {
        ["jobs"] = new JsonArray([.. fal.Jobs.Select(job => Seen(job, fal))]),
        ["uploads"] = new JsonArray([.. fal.Uploads.Select(upload => new JsonObject
        {
            ["type"] = upload.ContentType, ["parts"] = upload.Parts, ["size"] = upload.Size, ["lifetime"] = upload.Lifetime?.TotalSeconds,
        })]),
        ["streams"] = fal.CallsReceived.GetValueOrDefault(FalCall.Stream),
        ["results"] = fal.CallsReceived.GetValueOrDefault(FalCall.Result),
        ["faults"] = fal.FaultsGiven.Values.Sum(),
    };

    private static JsonObject Seen(FalJob job, FalEmulator fal) => new()
    {
        ["state"] = job.State.ToString(),
        ["ignored"] = new JsonArray([.. job.IgnoredFields]),
        ["namesUpload"] = fal.Uploads.Any(upload => JsonNode.Parse(job.Body)!["image_url"]?.GetValue<string>() == upload.Url.AbsoluteUri),
        ["isLowPriority"] = job.Headers.IsLowPriority,
        ["runnerHint"] = job.Headers.RunnerHint,
        ["startTimeout"] = job.Headers.StartTimeout?.TotalSeconds,
        ["objectLifetime"] = job.Headers.ObjectLifetime?.TotalSeconds,
        ["storesPayload"] = job.Headers.StoresPayload,
        ["allowsRetry"] = job.Headers.AllowsRetry,
        ["tags"] = JsonSerializer.SerializeToNode(job.Headers.Tags),
    };

    // What the scenario does not speak of is not looked at.
    private void CheckNode(JsonNode? expected, JsonNode? found, FalEmulator fal, string place)
    {
        switch (expected)
        {
            case JsonObject members:
                JsonObject holder = Assert.IsType<JsonObject>(found);
                foreach ((string name, JsonNode? member) in members)
                {
                    Assert.True(holder.ContainsKey(name) || member is null, $"{Name}: {place} has no '{name}'.");
                    CheckNode(member, holder[name], fal, $"{place}.{name}");
                }

                break;
            case JsonArray states when place.EndsWith(".states", StringComparison.Ordinal):
                CheckStates([.. states.Select(state => state!.GetValue<string>())], [.. ((JsonArray)found!).Select(state => state!.GetValue<string>()).Distinct()]);
                break;
            case JsonArray items:
                JsonArray list = Assert.IsType<JsonArray>(found);
                Assert.Equal(items.Count, list.Count);
                for (int i = 0; i < items.Count; i++)
                {
                    CheckNode(items[i], list[i], fal, $"{place}[{i}]");
                }

                break;
            default:
                string? wanted = expected?.ToJsonString();
                wanted = wanted switch
                {
                    "\"the job\\u0027s\"" => JsonSerializer.Serialize(fal.Jobs.Single().RequestId),
                    "\"the upload\\u0027s\"" => JsonSerializer.Serialize(fal.Uploads.Single().Url.AbsoluteUri),
                    _ => wanted,
                };
                Assert.True(wanted == found?.ToJsonString(), $"{Name}: {place} is {found?.ToJsonString() ?? "null"}, not {wanted ?? "null"}.");
                break;
        }
    }

    // On a busy machine a client may come too late to see a state, but never out of order.
    private static void CheckStates(string[] expected, string[] found)
    {
        Assert.Equal(expected[^1], found[^1]);
        Assert.Equal(expected.Where(state => found.Contains(state)), found);
    }
}
