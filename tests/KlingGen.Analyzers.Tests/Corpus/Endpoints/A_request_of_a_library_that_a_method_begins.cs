using RestSharp;

public sealed class VideoClient(RestClient client, IJobs jobs)
{
    private RestRequest NewRequest(string model) => new RestRequest($"/fal-ai/{model}", Method.Post).AddHeader("Authorization", "Key x");

    private RestResponse Send(string model, object body) => client.Execute(NewRequest(model).AddJsonBody(body));

    public RestResponse Kling(string prompt, string negative)
    {
        var request = NewRequest("kling-video/v3/pro/text-to-video");
        request.AddJsonBody(new { prompt, negative_prompt = negative, cfg_scale = 0.5 }); //! KLG1002 KLG1003
        return client.Execute(request);
    }

    public RestResponse OldKling(string prompt, string negative)
    {
        var request = NewRequest("kling-video/v2.1/pro/text-to-video");
        request.AddJsonBody(new { prompt, negative_prompt = negative, cfg_scale = 0.5 }); //~
        return client.Execute(request);
    }

    public void KeepWhatCame(string prompt, string negative)
    {
        var response = Send("kling-video/v3/pro/text-to-video", new { prompt });
        jobs.Insert(response, new { prompt, negative_prompt = negative, cfg_scale = 0.5 }); //~
    }
}

public interface IJobs
{
    void Insert(RestResponse response, object row);
}

public sealed class JobTable(List<object> rows) : IJobs
{
    public void Insert(RestResponse response, object row) => rows.Add(row);
}
//# project: RestSharp
namespace RestSharp;

public enum Method
{
    Get,
    Post,
}

public sealed class RestRequest(string resource, Method method)
{
    public string Resource { get; } = resource;
    public Method Method { get; } = method;
    public RestRequest AddHeader(string name, string value) => this;
    public RestRequest AddJsonBody(object body) => this;
}

public sealed class RestResponse;

public sealed class RestClient
{
    public RestResponse Execute(RestRequest request) => new();
}
