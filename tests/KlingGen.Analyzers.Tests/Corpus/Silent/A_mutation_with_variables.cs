using System.Net.Http.Json;

public sealed class CatalogApi(HttpClient graphql)
{
    private const string Mutation = """
        mutation Add($input: GenerationInput!) {
          addGeneration(input: $input) { id negative_prompt cfg_scale } //~
        }
        """;

    // Our own catalogue keeps what was generated with which model.
    public async Task AddAsync(Guid id, string prompt, string? negative, double? cfg, Uri video)
    {
        var request = new
        {
            query = Mutation,
            variables = new
            {
                input = new
                {
                    id,
                    model = "fal-ai/kling-video/v3/pro/text-to-video",
                    prompt,
                    negative_prompt = negative, //~
                    cfg_scale = cfg, //~
                    video_url = video,
                },
            },
        };
        using HttpResponseMessage response = await graphql.PostAsJsonAsync("https://catalog.example.com/graphql", request);
        response.EnsureSuccessStatusCode();
    }
}
