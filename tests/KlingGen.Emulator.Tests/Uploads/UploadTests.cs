using System.Text.Json;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Uploads;

public sealed class UploadTests
{
    private const string Description = """{"file_name":"bottle of Łódź.png","content_type":"image/png"}""";

    private readonly ManualTimeProvider _time = new();

    [Fact]
    public async Task A_file_put_to_the_address_given_is_served_back()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);
        Answer begun = await caller.PostAsync("storage/upload/initiate?storage_type=fal-cdn-v3", Description);
        string fileUrl = begun.Json.GetProperty("file_url").GetString()!;

        Answer early = await anybody.GetAsync(fileUrl);
        Answer put = await anybody.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "pixels", ("Content-Type", "image/png"));
        Answer file = await anybody.GetAsync(fileUrl);

        Assert.Equal((200, 404, 200, 200), (begun.Status, early.Status, put.Status, file.Status));
        Assert.Equal(("pixels", "image/png"), (file.Body, file.Headers["Content-Type"]));
        FalUpload upload = Assert.Single(fal.Uploads);
        Assert.Equal((fileUrl, "bottle of Łódź.png", "image/png", 6L, 1), (upload.Url.AbsoluteUri, upload.FileName, upload.ContentType, upload.Size, upload.Parts));
    }

    [Fact]
    public async Task Parts_make_a_file_whatever_order_they_come_in()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        Answer begun = await caller.PostAsync("storage/upload/initiate-multipart?storage_type=fal-cdn-v3", Description);
        string address = begun.Json.GetProperty("upload_url").GetString()!;

        Answer second = await caller.PutAsync(Part(address, "2"), "xels");
        await caller.PutAsync(Part(address, "1"), "bad");
        Answer first = await caller.PutAsync(Part(address, "1"), "pi");
        Answer done = await caller.PostAsync(Part(address, "complete"), Parts(first, second));

        Assert.Equal("1", first.Json.GetProperty("partNumber").ToString());
        Assert.Equal(first.Headers["ETag"], first.Json.GetProperty("etag").GetString());
        Assert.Equal(200, done.Status);
        Assert.Equal("pixels", (await caller.GetAsync(begun.Json.GetProperty("file_url").GetString()!)).Body);
        Assert.Equal(2, fal.Uploads[0].Parts);
    }

    [Fact]
    public async Task A_completion_that_does_not_fit_the_parts_is_400()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string address = (await caller.PostAsync("storage/upload/initiate-multipart", Description)).Json.GetProperty("upload_url").GetString()!;
        Answer first = await caller.PutAsync(Part(address, "1"), "a");
        Answer second = await caller.PutAsync(Part(address, "2"), "b");
        string complete = Part(address, "complete");

        Assert.Equal(400, (await caller.PostAsync(complete, "")).Status);
        Assert.Equal(400, (await caller.PostAsync(complete, "{}")).Status);
        Assert.Equal(400, (await caller.PostAsync(complete, """{"parts":[]}""")).Status);
        Assert.Equal(400, (await caller.PostAsync(complete, """{"parts":[{"partNumber":1,"etag":"other"}]}""")).Status);
        Assert.Equal(400, (await caller.PostAsync(complete, """{"parts":[{"partNumber":3,"etag":"other"}]}""")).Status);
        Assert.Equal(400, (await caller.PostAsync(complete, Parts(second, first))).Status);
        Assert.Empty(fal.Uploads);
        Assert.Equal(200, (await caller.PostAsync(complete, Parts(first, second))).Status);
    }

    [Fact]
    public async Task Only_the_address_given_takes_a_file_and_only_once()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        string address = (await caller.PostAsync("storage/upload/initiate", Description)).Json.GetProperty("upload_url").GetString()!;

        Assert.Equal(403, (await caller.PutAsync(address[..^1], "x")).Status);
        Assert.Equal(403, (await caller.PutAsync("storage/put/none?signature=x", "x")).Status);
        Assert.Equal(405, (await caller.PutAsync(Part(address, "1"), "x")).Status);
        Assert.Equal(200, (await caller.PutAsync(address, "x")).Status);
        Assert.Equal(403, (await caller.PutAsync(address, "y")).Status);
    }

    [Theory]
    [InlineData("storage/upload/initiate?storage_type=gcs", Description, 400)]
    [InlineData("storage/upload/initiate", "{}", 422)]
    [InlineData("storage/upload/initiate", "[]", 422)]
    [InlineData("storage/upload/initiate", "no JSON", 422)]
    public async Task A_wrong_beginning_is_refused(string path, string body, int status)
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);

        Assert.Equal(status, (await caller.PostAsync(path, body)).Status);
        Assert.Equal(401, (await anybody.PostAsync(path, body)).Status);
    }

    [Fact]
    public async Task A_token_uploads_a_file_at_once()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);
        (string address, (string, string) token) = await GetTokenAsync(caller);

        Answer uploaded = await anybody.PostAsync(address + "/files/upload", "sound", token, ("X-Fal-File-Name", "voice.wav"), ("Content-Type", "audio/wav"));
        Answer refused = await anybody.PostAsync(address + "/files/upload", "sound", ("Authorization", "Bearer other"));
        Answer file = await anybody.GetAsync(uploaded.Json.GetProperty("access_url").GetString()!);

        Assert.Equal((200, 401), (uploaded.Status, refused.Status));
        Assert.Equal(("sound", "audio/wav", "voice.wav"), (file.Body, file.Headers["Content-Type"], fal.Uploads[0].FileName));
    }

    [Fact]
    public async Task A_token_uploads_a_file_in_parts()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);
        (string address, (string, string) token) = await GetTokenAsync(caller);
        Answer begun = await anybody.PostAsync(address + "/files/upload/multipart", "", token, ("X-Fal-File-Name", "film.mp4"), ("Content-Type", "video/mp4"));
        string parts = $"{begun.Json.GetProperty("access_url").GetString()}/multipart/{begun.Json.GetProperty("uploadId").GetString()}";

        Answer first = await anybody.PutAsync(parts + "/1", "fi", token);
        Answer second = await anybody.PutAsync(parts + "/2", "lm", token);
        Answer done = await anybody.PostAsync(parts + "/complete", Parts(first, second), token);

        Assert.Equal((200, 401), (done.Status, (await anybody.PutAsync(parts + "/3", "x")).Status));
        Assert.Equal("film", (await anybody.GetAsync(begun.Json.GetProperty("access_url").GetString()!)).Body);
        Assert.Equal(404, (await anybody.PutAsync(parts + "/3", "x", token)).Status);
    }

    [Fact]
    public async Task A_token_ends_after_thirty_days()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);
        (string address, (string, string) token) = await GetTokenAsync(caller);
        _time.Advance(TimeSpan.FromDays(30));

        Assert.Equal(401, (await anybody.PostAsync(address + "/files/upload", "x", token)).Status);
    }

    [Fact]
    public async Task An_uploaded_file_goes_when_its_time_is_over()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        Answer begun = await caller.PostAsync("storage/upload/initiate", Description, ("X-Fal-Object-Lifecycle", """{"expiration_duration_seconds":60}"""));
        await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "x");
        string fileUrl = begun.Json.GetProperty("file_url").GetString()!;
        Answer fresh = await caller.GetAsync(fileUrl);
        _time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal((200, 404), (fresh.Status, (await caller.GetAsync(fileUrl)).Status));
        Assert.Equal(400, (await caller.PostAsync("storage/upload/initiate", Description, ("X-Fal-Object-Lifecycle", "soon"))).Status);
    }

    [Fact]
    public async Task A_name_cannot_lead_out_of_the_folder_and_a_page_cannot_act_as_the_emulators()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        Answer begun = await caller.PostAsync("storage/upload/initiate", """{"file_name":"..\\../..//%2e%2e/evil.html","content_type":"text/html"}""");
        await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "<script>", ("Content-Type", "text/html"));

        Answer file = await caller.GetAsync(begun.Json.GetProperty("file_url").GetString()!);

        Assert.Equal((200, "<script>"), (file.Status, file.Body));
        Assert.EndsWith("/evil.html", fal.Uploads[0].Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(("sandbox", "nosniff"), (file.Headers["Content-Security-Policy"], file.Headers["X-Content-Type-Options"]));
    }

    [Fact]
    public async Task Uploads_survive_a_restart_and_fail_on_request()
    {
        await using FalEmulator fal = await StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        Answer begun = await caller.PostAsync("storage/upload/initiate", Description);
        await fal.RestartAsync();
        fal.FailNext(FalCall.Upload, 500);

        Answer failed = await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "x");
        Answer put = await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "x");

        Assert.Equal((500, 200), (failed.Status, put.Status));
    }

    [Fact]
    public async Task Nothing_is_left_on_disk()
    {
        string[] before = Directory.GetDirectories(Path.GetTempPath(), "kling-emulator-*");
        await using (FalEmulator fal = await StartAsync())
        {
            using QueueCaller caller = new(fal.QueueAddress);
            await caller.PutAsync((await caller.PostAsync("storage/upload/initiate", Description)).Json.GetProperty("upload_url").GetString()!, "x");
            string folder = Directory.GetDirectories(Path.GetTempPath(), "kling-emulator-*").Except(before).First(path => Directory.GetFiles(path).Any(file => File.ReadAllText(file) == "x"));
            await fal.DisposeAsync();
            Assert.False(Directory.Exists(folder));
        }
    }

    private static string Part(string address, string part) => address.Replace("?", $"/{part}?", StringComparison.Ordinal);

    private static string Parts(params Answer[] parts) =>
        $$"""{"parts":[{{string.Join(',', parts.Select(part => part.Body))}}]}""";

    private static async Task<(string Address, (string, string) Token)> GetTokenAsync(QueueCaller caller)
    {
        JsonElement token = (await caller.PostAsync("storage/auth/token?storage_type=fal-cdn-v3")).Json;
        return (token.GetProperty("base_url").GetString()!, ("Authorization", $"{token.GetProperty("token_type").GetString()} {token.GetProperty("token").GetString()}"));
    }

    private Task<FalEmulator> StartAsync() => FalEmulator.StartAsync(new FalEmulatorOptions { TimeProvider = _time });
}
