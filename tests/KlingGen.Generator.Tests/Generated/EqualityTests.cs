using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Generated records are equal when what is in them is.</summary>
public sealed class EqualityTests
{
    private static O3ReferenceToVideoRequest Request() => new()
    {
        Prompt = "@Image1 turns",
        ImageUrls = ["https://a.example/1.png", "https://a.example/2.png"],
        Elements = [new KlingElement { FrontalImageUrl = "https://a.example/f.png", ReferenceImageUrls = ["https://a.example/r.png"] }],
        AspectRatio = AspectRatio.Ratio16x9,
        Duration = 5,
    };

    [Fact]
    public void Equal_lists_make_equal_requests()
    {
        AssertEqual(Request(), Request());
        AssertEqual(Request(), Request() with { ImageUrls = ImmutableArray.Create("https://a.example/1.png", "https://a.example/2.png") });
    }

    [Fact]
    public void A_difference_anywhere_makes_them_different()
    {
        O3ReferenceToVideoRequest request = Request();
        Assert.All(
            [
                request with { Prompt = "other" },
                request with { Duration = null },
                request with { ImageUrls = [.. request.ImageUrls!, "https://a.example/3.png"] },
                request with { ImageUrls = [request.ImageUrls![1], request.ImageUrls[0]] },
                request with { ImageUrls = null },
                request with { Elements = [request.Elements![0] with { ReferenceImageUrls = ["https://a.example/other.png"] }] },
                request with { AdditionalProperties = Members("""{"a":1}""") },
                null,
            ],
            other => Assert.False(request.Equals(other)));
        Assert.True(request != Request() with { Prompt = "other" });
    }

    [Fact]
    public void Members_that_the_schema_does_not_know_count_in_any_order()
    {
        O3ReferenceToVideoRequest one = Request() with { AdditionalProperties = Members("""{"a":1,"b":[2]}""") };
        AssertEqual(one, Request() with { AdditionalProperties = Members("""{"b":[2],"a":1}""") });
        AssertEqual(one, Request() with { AdditionalProperties = new ReadOnlyDictionary<string, JsonElement>(Members("""{"a":1,"b":[2]}""")) });
        Assert.NotEqual(one, Request() with { AdditionalProperties = Members("""{"a":1,"b":[3]}""") });
        Assert.NotEqual(one, Request() with { AdditionalProperties = Members("""{"a":1,"c":[2]}""") });
    }

    [Fact]
    public void What_is_read_twice_is_equal()
    {
        const string json = """{"video":{"url":"u","file_size":5,"etag":"x"},"more":{"a":[1,null]}}""";
        AssertEqual(Json.Read<O3ImageToVideoResponse>(json), Json.Read<O3ImageToVideoResponse>(json));
    }

    [Fact]
    public void Values_that_may_not_be_are_compared_all_the_same() =>
        AssertEqual(Request() with { ImageUrls = [null!], Prompt = null! }, Request() with { ImageUrls = [null!], Prompt = null! });

    private static Dictionary<string, JsonElement> Members(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.Clone(), StringComparer.Ordinal);
    }

    private static void AssertEqual<T>(T left, T right)
        where T : class
    {
        // Assert.Equal compares collections and records by ways of its own.
        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }
}
