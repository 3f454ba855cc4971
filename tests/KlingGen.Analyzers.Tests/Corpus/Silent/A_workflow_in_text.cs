using System.Text;

public static class WorkflowText
{
    public static Task SendAsync(HttpClient http) => http.PostAsync("http://127.0.0.1:8188/prompt", new StringContent("""
        { "prompt": { "5": { "class_type": "FalKling", "inputs": { "model": "fal-ai/kling-video/v3/pro/text-to-video", "prompt": "a", "negative_prompt": "blur", "cfg_scale": 0.5 } } } } //~
        """, Encoding.UTF8, "application/json"));
}
