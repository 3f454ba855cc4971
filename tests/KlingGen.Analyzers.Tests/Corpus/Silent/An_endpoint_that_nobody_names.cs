using System.Net.Http.Json;

public sealed class FalGateway(HttpClient http)
{
    public Task SendAsync(string model, string prompt) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", new
    {
        prompt,
        negative_prompt = "blur", //~
        cfg_scale = 0.5, //~
    });

    public Task SendAsync(Uri address, Dictionary<string, object> input)
    {
        input["cfg_scale"] = 0.5; //~
        return http.PostAsJsonAsync(address, input);
    }
}
