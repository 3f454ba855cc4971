using System.Buffers.Binary;
using System.Net;
using System.Text;
using System.Text.Json;
using KlingGen.Contracts.Model;
using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Results;

namespace KlingGen.Emulator.Tests.Results;

public sealed class ResultTests
{
    public static TheoryData<string> Endpoints => [.. EmbeddedContracts.All.Endpoints.Select(endpoint => endpoint.Id.Value)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void The_result_of_each_endpoint_fits_its_contract(string id)
    {
        EndpointContract endpoint = EmbeddedContracts.All.FindEndpoint(id)!;
        ResultWriter writer = new(EmbeddedContracts.All, new Uri("http://127.0.0.1:1/"));
        using JsonDocument result = JsonDocument.Parse(writer.Write(endpoint.Response, "r"));

        PayloadReport report = new PayloadChecker(EmbeddedContracts.All).Check(endpoint.Response, result.RootElement);

        Assert.Empty(report.Errors);
        Assert.Empty(report.IgnoredFields);
        Assert.NotEmpty(result.RootElement.EnumerateObject());
        Assert.Equal(result.RootElement.GetRawText(), writer.Write(endpoint.Response, "r"));
    }

    [Theory]
    [InlineData(".mp4", "video/mp4")]
    [InlineData(".png", "image/png")]
    [InlineData(".wav", "audio/wav")]
    public async Task Files_of_results_are_served_without_a_key(string extension, string contentType)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using HttpClient http = new() { BaseAddress = fal.QueueAddress };

        using HttpResponseMessage answer = await http.GetAsync($"files/any{extension}");
        byte[] content = await answer.Content.ReadAsByteArrayAsync();
        using HttpResponseMessage head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"files/any{extension}"));

        Assert.Equal((HttpStatusCode.OK, contentType), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(SampleFile.Find(extension)!.Content, content);
        Assert.Equal(content.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Other_files_are_404()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using HttpClient http = new() { BaseAddress = fal.QueueAddress };

        using HttpResponseMessage answer = await http.GetAsync("files/any.exe");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void The_video_is_a_whole_number_of_MP4_boxes()
    {
        ReadOnlySpan<byte> rest = SampleFile.Video.Content;
        List<string> boxes = [];
        while (rest.Length > 0)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(rest);
            boxes.Add(Encoding.ASCII.GetString(rest.Slice(4, 4)));
            rest = rest[length..];
        }

        Assert.Equal(["ftyp", "moov", "mdat"], boxes.Where(box => box != "free"));
        Assert.Equal(44, SampleFile.Audio.Content.Length);
    }

    [FfprobeFact]
    public void The_video_plays_for_two_seconds()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, SampleFile.Video.Content);

        string description = Ffprobe.Describe(path);

        File.Delete(path);
        Assert.Equal("h264,video,320,180,2.000000,24", description);
    }
}
