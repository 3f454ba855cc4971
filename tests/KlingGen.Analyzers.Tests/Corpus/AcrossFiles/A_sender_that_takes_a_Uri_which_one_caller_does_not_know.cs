using System.Net.Http.Json;

public sealed class Poster(HttpClient http)
{
    public Task FilmAsync(string prompt) =>
        PostAsync(new Uri("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video"), new { prompt });

    public Task PictureAsync(Uri server, string prompt, string avoid) =>
        PostAsync(server, new { prompt, negative_prompt = avoid, batch_size = 4 }); //~

    private Task PostAsync(Uri address, object body) => http.PostAsJsonAsync(address, body);
}
