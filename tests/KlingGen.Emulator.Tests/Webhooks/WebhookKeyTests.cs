using System.Text.Json;

namespace KlingGen.Emulator.Tests.Webhooks;

public sealed class WebhookKeyTests
{
    [Fact]
    public async Task The_key_set_lists_the_new_key_first_and_the_old_ones_while_they_are_kept()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        string first = Assert.Single(await ReadKeysAsync(fal));
        fal.RotateWebhookKey();
        string[] both = await ReadKeysAsync(fal);
        fal.RotateWebhookKey(keepOld: false);
        string last = Assert.Single(await ReadKeysAsync(fal));

        Assert.Equal((2, first), (both.Length, both[1]));
        Assert.DoesNotContain(last, both);
    }

    private static async Task<string[]> ReadKeysAsync(FalEmulator fal)
    {
        using HttpClient http = new();
        using JsonDocument set = JsonDocument.Parse(await http.GetStringAsync(fal.WebhookKeysAddress));
        JsonElement[] keys = [.. set.RootElement.GetProperty("keys").EnumerateArray()];
        Assert.All(keys, key => Assert.Equal(("OKP", "Ed25519"), (key.GetProperty("kty").GetString(), key.GetProperty("crv").GetString())));
        return [.. keys.Select(key => key.GetProperty("x").GetString()!)];
    }
}
